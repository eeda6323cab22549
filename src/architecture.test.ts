import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What each room may import of ours besides itself, and which packages; what is not listed is forbidden. */
const ROOMS: Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }> = {
  'src/domain': { rooms: [], packages: [/^zod$/, /^minisearch$/] },
  'src/state': { rooms: ['src/domain'], packages: [/^zustand/, /^zundo$/, /^react$/] },
  'src/export': { rooms: ['src/domain'], packages: [/^pptxgenjs$/, /^fflate$/] },
  'src/i18n': { rooms: [], packages: [/^i18next$/, /^react-i18next$/] },
  'src/ui': { rooms: [], packages: [/^react/, /^@fontsource\//, /^@internationalized\//] },
  'src/graph': { rooms: ['src/domain'], packages: [/^cytoscape$/] },
  'src/panels': { rooms: ['src/state', 'src/domain', 'src/i18n', 'src/ui'], packages: [/^react/] },
  'src/app': {
    rooms: ['src/graph', 'src/panels', 'src/state', 'src/export', 'src/i18n', 'src/ui', 'src/domain'],
    packages: [/^react/, /^i18next$/, /^zustand/, /^zod$/, /^idb$/],
  },
  'data/compile': { rooms: ['src/domain', 'src/graph'], packages: [/^zod$/, /^node:/] },
};

/** The two components of a room that is otherwise free of React. */
const REACT_IN_GRAPH = { file: 'src/graph/GraphCanvas.tsx', rooms: ['src/state', 'src/domain'], packages: [/^react/] };
/** All that a compiler in Node may take from the graph's room. */
const SHARED_WITH_COMPILER = /^src\/graph\/(layout|land|sizes)/;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly ours: boolean;
}

const files = ['src', 'data/compile']
  .flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => normalize(join(room, file))),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const sources = files.filter(
  (file) => !file.includes('.test.') && !file.includes('/testing/') && !file.endsWith('.d.ts'),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [
    ...text.matchAll(/(?:^|\n)(?:import|export)\b[^;'"]*?\bfrom\s+['"]([^'"]+)['"]/g),
    ...text.matchAll(/(?:^|\n)import\s+['"]([^'"]+)['"]/g),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  ];
  return found.map((match) => {
    const [, target = ''] = match;
    const ours = target.startsWith('.');
    return { file, ours, target: ours ? relative(ROOT, join(ROOT, dirname(file), target)) : target };
  });
}

const roomOf = (path: string) => Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));
const imports = sources.flatMap(importsOf);

test('the rule sees the code', () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(imports.length).toBeGreaterThan(100);
});

test('imports only run downward', () => {
  const wrong = imports.filter(({ file, target, ours }) => {
    const room = roomOf(file);
    if (!room) return false;
    const rule = ROOMS[room];
    const extra = file === REACT_IN_GRAPH.file ? REACT_IN_GRAPH : { rooms: [], packages: [] };
    if (!rule) return true;
    if (!ours) return ![...rule.packages, ...extra.packages].some((pattern) => pattern.test(target));
    const into = roomOf(target);
    // Data and style sheets are nobody's room; circle-flags is reached as files.
    if (into === undefined) return !/^(data\/graph\.json|node_modules\/circle-flags)/.test(target);
    if (room === 'data/compile' && into === 'src/graph') return !SHARED_WITH_COMPILER.test(target);
    return into !== room && ![...rule.rooms, ...extra.rooms].includes(into);
  });
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('no panel imports a sibling', () => {
  const panel = (path: string) => /^src\/panels\/([^/]+)\//.exec(path)?.[1];
  const wrong = imports.filter(
    ({ file, target, ours }) =>
      ours && panel(file) !== undefined && panel(target) !== undefined && panel(file) !== panel(target),
  );
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('React stays out of the store', () => {
  const wrong = imports.filter(
    ({ file, target }) => file.startsWith('src/state/') && target === 'react' && file !== 'src/state/hooks.ts',
  );
  expect(wrong).toEqual([]);
});

test('only main imports the app', () => {
  const wrong = imports.filter(
    ({ file, target, ours }) =>
      ours && target.startsWith('src/app/') && !file.startsWith('src/app/') && file !== 'src/main.tsx',
  );
  expect(wrong).toEqual([]);
});

test('no circle of files', () => {
  const known = new Set(sources);
  const edges = new Map<string, string[]>();
  for (const { file, target, ours } of imports) {
    if (!ours) continue;
    const resolved = [target, `${target}.ts`, `${target}.tsx`].find((path) => known.has(path));
    if (resolved) edges.set(file, [...(edges.get(file) ?? []), resolved]);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  expect(circles).toEqual([]);
});

test('no barrel files', () => {
  const barrels = sources.filter(
    (file) => /(^|\/)index\.tsx?$/.test(file) || /^\s*export \* from/m.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(barrels).toEqual([]);
});
