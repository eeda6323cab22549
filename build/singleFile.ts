import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const PAGE = 'index.html';
const NAME = 'rawabit.html';
const GRAPH_MODULE = /\/data\/graph\.json\?url$/;
/** The data stands in the page under this id; the loader takes `#graph` for its address. */
const GRAPH_ID = 'graph';

/**
 * Everything in one page that opens from a folder: code and styles inline, fonts as `data:`, the graph as a block of
 * JSON. Its content security policy names the two inline elements by hash and lets nothing be fetched from anywhere.
 */
export function singleFile(): PluginOption[] {
  return [graphByName(), viteSingleFile(), inOnePage()];
}

/** The address of the graph file becomes that of the block in the page. */
function graphByName(): Plugin {
  return {
    name: 'rawabit:graph-in-page',
    enforce: 'pre',
    load: {
      filter: { id: GRAPH_MODULE },
      handler: () => `export default ${JSON.stringify(`#${GRAPH_ID}`)};`,
    },
  };
}

/** After the inlining: adds data and policy, and names the file. */
function inOnePage(): Plugin {
  return {
    name: 'rawabit:one-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') throw new Error(`${PAGE} was not built`);
        const data = readFileSync(new URL('../data/graph.json', import.meta.url), 'utf8');
        const source = finish(String(page.source), data);
        delete bundle[PAGE];
        const rest = Object.keys(bundle);
        if (rest.length > 0) throw new Error(`not in the one page: ${rest.join(', ')}`);
        this.emitFile({ type: 'asset', fileName: NAME, source });
      },
    },
  };
}

/** @returns the page with its data before the end of the body and its policy right behind the declaration of the charset */
function finish(page: string, data: string): string {
  const scripts = hashes(page, /<script type="module"[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashes(page, /<style(?=[\s>])[^>]*>([\s\S]*?)<\/style>/g);
  if (scripts.length !== 1 || styles.length !== 1) {
    throw new Error(`one script and one style expected, found ${scripts.length} and ${styles.length}`);
  }
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // Minified once more, and no "<" that could end the element.
  const json = JSON.stringify(JSON.parse(data)).replaceAll('<', '\\u003c');
  return insert(
    insert(
      page,
      /(?<=<meta charset="utf-8" ?\/?>)/,
      `\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ),
    /(?=<\/body>\s*<\/html>\s*$)/,
    `  <script type="application/json" id="${GRAPH_ID}">${json}</script>\n  `,
  );
}

function insert(page: string, place: RegExp, text: string): string {
  if (!place.test(page)) throw new Error(`no place for ${text.slice(0, 60)}`);
  return page.replace(place, () => text);
}

/** What the browser will hash: the text between the tags, whose line ends it reads as LF. */
function hashes(page: string, element: RegExp): string[] {
  return [...page.matchAll(element)].map(([, text = '']) => {
    if (/[\r\0]/.test(text)) throw new Error('a browser would change the inline text before it hashes it');
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
}
