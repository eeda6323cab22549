import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ALL = '??.svg';

/**
 * Of the flags of the world only those of the countries in the graph are built in: no other is ever asked for, and the
 * offline app would have to fetch each.
 */
export function usedFlags(): Plugin {
  return {
    name: 'rawabit:used-flags',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/ui\/flags\.ts$/ },
      handler(code) {
        if (!code.includes(ALL)) throw new Error('flags.ts names its files in another way now');
        return { code: code.replace(ALL, `{${countries().join(',')}}.svg`), map: null };
      },
    },
  };
}

/** The codes in the compiled graph, lower case. */
function countries(): string[] {
  const text = readFileSync(new URL('../data/graph.json', import.meta.url), 'utf8');
  const codes = [...text.matchAll(/"iso":\s*"([a-z]{2})"/g)].map(([, code = '']) => code);
  return [...new Set(codes)].sort();
}
