import type { NodeStyle } from '../marks/nodeMark';
import type { Palette } from '../marks/palette';
import { dataUri, nodeImage } from './nodeImage';

/** The SVG of a round flag by its ISO 3166-1 code in lower case; null where there is none. */
export type LoadFlag = (iso: string) => Promise<string | null>;

/** The nodes' pictures in one theme, each made once, and the flags they need. */
export class NodeImageCache {
  readonly #flags = new Map<string, string | null>();
  readonly #uris = new Map<string, string>();
  readonly #loadFlag: LoadFlag;
  readonly #arrived: () => void;
  #palette: Palette;

  /** @param arrived called when flags that were asked for are there */
  constructor(palette: Palette, loadFlag: LoadFlag, arrived: () => void) {
    this.#palette = palette;
    this.#loadFlag = loadFlag;
    this.#arrived = arrived;
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.#uris.clear();
  }

  /** The address of a node's picture, with its flag where that is there already. */
  readonly uriOf = (style: NodeStyle): string => {
    const flag = style.iso === null ? null : (this.#flags.get(style.iso) ?? null);
    const key = JSON.stringify([style, flag !== null]);
    const uri = this.#uris.get(key) ?? dataUri(nodeImage(style, flag, this.#palette));
    this.#uris.set(key, uri);
    return uri;
  };

  /** Fetches what is not there yet; each flag is asked for once. */
  want(isos: Iterable<string>): void {
    const missing = [...new Set(isos)].filter((iso) => !this.#flags.has(iso));
    if (missing.length === 0) return;
    for (const iso of missing) this.#flags.set(iso, null);
    const loads = missing.map(async (iso) => this.#flags.set(iso, await this.#loadFlag(iso)));
    void Promise.all(loads).then(this.#arrived);
  }
}
