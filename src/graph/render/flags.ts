import type { FigureNode } from '../marks/nodeMark';
import type { LoadFlag } from './nodeImageCache';

/** The drawings of flags by their letters; what could not be had is not in it, and the letters stand in. */
export type Flags = ReadonlyMap<string, string>;

/** The flags that some nodes need, each fetched once. */
export async function flagsOf(nodes: readonly FigureNode[], loadFlag: LoadFlag): Promise<Flags> {
  const isos = [...new Set(nodes.flatMap(({ style: { iso } }) => (iso === null ? [] : [iso])))];
  const loaded = await Promise.all(isos.map(async (iso) => [iso, await loadFlag(iso)] as const));
  return new Map(loaded.flatMap(([iso, svg]) => (svg === null ? [] : [[iso, svg] as const])));
}
