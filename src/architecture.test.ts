import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Room {
  /** The other rooms it may import; itself it always may. */
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
}

/** Every room, from the lowest to the topmost. What is not listed is forbidden. */
const ROOMS: Readonly<Record<string, Room>> = {
  'src/domain': { rooms: [], packages: [/^zod$/, /^minisearch$/] },
  'src/i18n': { rooms: ['src/domain'], packages: [/^i18next$/, /^react-i18next$/] },
  'src/ui': { rooms: ['src/domain/model'], packages: [/^react/, /^@fontsource\//, /^@internationalized\//] },
  'src/state': { rooms: ['src/domain'], packages: [/^zustand/, /^zundo$/] },
  'src/storage': { rooms: ['src/state', 'src/domain'], packages: [/^idb$/, /^zod$/, /^@noble\/hashes/] },
  'src/graph': { rooms: ['src/domain', 'src/i18n', 'src/ui/breakpoints'], packages: [] },
  'src/compile': { rooms: ['src/domain', 'src/graph/layout'], packages: [/^zod$/, /^@noble\/hashes/] },
  'src/export': {
    rooms: ['src/domain', 'src/graph/marks', 'src/graph/geometry'],
    packages: [/^pptxgenjs$/, /^fflate$/],
  },
  'src/panels': { rooms: ['src/state', 'src/domain', 'src/i18n', 'src/ui', 'src/graph/marks'], packages: [/^react/] },
  'src/app': {
    rooms: ['src/graph', 'src/panels', 'src/storage', 'src/state', 'src/export', 'src/i18n', 'src/ui', 'src/domain'],
    packages: [/^react/, /^i18next$/, /^zustand/, /^zod$/],
  },
  tools: { rooms: ['src/compile', 'src/domain'], packages: [/^zod$/, /^node:/] },
  build: { rooms: [], packages: [/^vite/, /^node:/] },
};

/** Single files that may more than their room. */
const EXCEPTIONS: readonly ({ readonly files: RegExp } & Room)[] = [
  { files: /^src\/state\/hooks\.ts$/, rooms: [], packages: [/^react$/] },
  {
    files: /^src\/graph\/(GraphCanvas\.tsx|graphActions\.ts|use\w+\.ts)$/,
    rooms: ['src/state', 'src/ui'],
    packages: [/^react/],
  },
  { files: /^src\/graph\/sceneInput\.ts$/, rooms: ['src/state'], packages: [] },
  { files: /^src\/graph\/cytoscape\//, rooms: [], packages: [/^cytoscape$/] },
];

/** Inside a room, from the lowest sub-room to the topmost: each may import those before it. Files beside them stand above. */
const SUB_ROOMS: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['model', 'text', 'graph', 'time', 'search', 'paths', 'briefing'],
  'src/graph': [
    'geometry',
    'layout',
    'scene',
    'marks',
    'labels',
    'viewport',
    'render',
    'interaction',
    'cytoscape',
    'figure',
  ],
  'src/compile': ['source', 'coverage', 'checks', 'resolve'],
  'src/export': ['briefing', 'data', 'slides'],
  'src/app': [
    'link',
    'notifications',
    'commands',
    'keyboard',
    'exports',
    'graphNavigation',
    'presenterWindow',
    'briefings',
    'startup',
    'shell',
  ],
};

/** Rooms whose sub-rooms do not know one another at all, but for those named. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = { 'src/panels': ['shared'] };

/** The rooms of what is to be seen. Where the focus is to go is asked by name of `src/ui/focusTargets.ts`. */
const VIEWS = ['src/app', 'src/panels', 'src/ui'];
/** Files of theirs that look something up in the whole page, and why. */
const LOOKED_UP: Readonly<Record<string, string>> = {
  'src/app/startup/loadGraph.ts': 'the single file carries the graph in a block of the page, which no component makes',
};

const MOST_FILES = 20;
/** A flat kit of primitives. */
const MOST_FILES_OF_UI = 32;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly ours: boolean;
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const files = ['src', 'tools', 'build']
  .flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => normalize(join(room, file))),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const sources = files.filter(
  (file) => !/\.(test|cases)\./.test(file) && !file.includes('/testing/') && !file.endsWith('.d.ts'),
);
const known = new Set(sources);

function importsOf(file: string): Import[] {
  const text = read(file);
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

const inRoom = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) => Object.keys(ROOMS).find((room) => inRoom(path, room));
const imports = sources.flatMap(importsOf);
const told = (wrong: readonly Import[]) => wrong.map(({ file, target }) => `${file} → ${target}`);
const sourceAt = (target: string) => [target, `${target}.ts`, `${target}.tsx`].find((path) => known.has(path));

test('the rules see the code', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(imports.length).toBeGreaterThan(2000);
  expect(sources.filter((file) => file !== 'src/main.tsx' && roomOf(file) === undefined)).toEqual([]);
  for (const [room, subRooms] of Object.entries(SUB_ROOMS))
    for (const subRoom of subRooms) expect(sources.some((file) => inRoom(file, `${room}/${subRoom}`))).toBe(true);
});

test('imports between rooms only run downward', () => {
  const wrong = imports.filter(({ file, target, ours }) => {
    const room = roomOf(file);
    if (!room) return false;
    const rule = ROOMS[room];
    const extra = EXCEPTIONS.filter((exception) => exception.files.test(file));
    const rooms = [room, ...(rule?.rooms ?? []), ...extra.flatMap((exception) => exception.rooms)];
    const packages = [...(rule?.packages ?? []), ...extra.flatMap((exception) => exception.packages)];
    if (!ours) return !packages.some((pattern) => pattern.test(target));
    // Data is nobody's room; circle-flags is reached as files.
    if (roomOf(target) === undefined) return !/^(data\/graph\.json|node_modules\/circle-flags)/.test(target);
    return !rooms.some((allowed) => inRoom(target, allowed));
  });
  expect(told(wrong)).toEqual([]);
});

test('imports between the sub-rooms of a room only run downward', () => {
  const wrong = imports.filter(({ file, target, ours }) => {
    const room = roomOf(file);
    if (!ours || !room || !inRoom(target, room)) return false;
    const [from = '', to = ''] = [file, target].map((path) => /^([^/]+)\//.exec(path.slice(room.length + 1))?.[1]);
    if (from === '' || from === to) return false;
    const strangers = STRANGERS[room];
    if (strangers) return !strangers.includes(to) || strangers.includes(from);
    const order = SUB_ROOMS[room];
    // A file beside the sub-rooms stands above them.
    return order !== undefined && (to === '' || order.indexOf(to) > order.indexOf(from));
  });
  expect(told(wrong)).toEqual([]);
});

test('every sub-room has its place in the order', () => {
  const unlisted = Object.entries(SUB_ROOMS).flatMap(([room, order]) =>
    [
      ...new Set(sources.filter((file) => inRoom(file, room)).map((file) => file.slice(room.length + 1).split('/'))),
    ].flatMap(([folder = '', rest]) => (rest === undefined || order.includes(folder) ? [] : [`${room}/${folder}`])),
  );
  expect([...new Set(unlisted)]).toEqual([]);
});

test('only main imports the app', () => {
  const wrong = imports.filter(
    ({ file, target, ours }) =>
      ours && inRoom(target, 'src/app') && !inRoom(file, 'src/app') && file !== 'src/main.tsx',
  );
  expect(told(wrong)).toEqual([]);
});

test('no circle of files', () => {
  const edges = new Map<string, string[]>();
  for (const { file, target, ours } of imports) {
    const resolved = ours ? sourceAt(target) : undefined;
    if (resolved) edges.set(file, [...(edges.get(file) ?? []), resolved]);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

test('no barrel files', () => {
  const barrels = sources.filter(
    (file) => /(^|\/)index\.tsx?$/.test(file) || /^\s*export (\*|\{[^}]*\}) from/m.test(read(file)),
  );
  expect(barrels).toEqual([]);
});

test('no folder is a heap', () => {
  const counts = new Map<string, number>();
  for (const file of sources) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const heaps = [...counts].filter(([folder, count]) => count > (folder === 'src/ui' ? MOST_FILES_OF_UI : MOST_FILES));
  expect(heaps).toEqual([]);
});

test('the name of an exported type means one thing everywhere', () => {
  const definitions = sources.flatMap((file) =>
    [...read(file).matchAll(/^(export )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm)].map(
      ([, exported, name = '']) => ({ file, name, exported: exported !== undefined }),
    ),
  );
  const names = new Set(definitions.flatMap(({ name, exported }) => (exported ? [name] : [])));
  const twice = [...names].flatMap((name) => {
    const places = definitions.filter((definition) => definition.name === name).map(({ file }) => file);
    return places.length > 1 ? [`${name}: ${places.join(', ')}`] : [];
  });
  expect(twice).toEqual([]);
});

test('nothing is found by a test id', () => {
  const styleSheets = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join('src', file));
  const marked = [...sources, ...styleSheets].filter((file) =>
    /data-testid|dataset\.testid|dataset\['testid'\]/.test(read(file)),
  );
  expect(marked).toEqual([]);
});

test('no part of the page looks for another by a selector', () => {
  const searching = sources.filter(
    (file) =>
      VIEWS.some((room) => inRoom(file, room)) &&
      /\bdocument(\.body|\.documentElement)?\s*\.(querySelector|querySelectorAll|getElement\w+)\b/.test(read(file)),
  );
  expect(searching).toEqual(Object.keys(LOOKED_UP));
});

test('the languages are named in one place', () => {
  const bare = files.filter(
    (file) => file !== 'src/domain/model/language.ts' && /'ar' \| 'en'(?! \|)/.test(read(file)),
  );
  expect(bare).toEqual([]);
});

test('what a comment cites is in the repository', () => {
  const everything = new Set([...sources.map((file) => basename(file)), ...files.map((file) => basename(file))]);
  const missing = files.flatMap((file) =>
    [...read(file).matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g)].flatMap(([comment]) =>
      [...comment.matchAll(/(?<![\w<>*…/])((?:[\w.-]+\/)*[\w.-]+\.(?:md|tsx?|css|mjs|json))\b/g)].flatMap(
        ([, cited = '']) => {
          const found = cited.includes('/')
            ? [cited, join(dirname(file), cited), join('src', cited)].some((path) => existsSync(join(ROOT, path)))
            : everything.has(cited) ||
              ['', dirname(file), 'docs', 'src/ui', 'data', 'data/annotations'].some((place) =>
                existsSync(join(ROOT, place, cited)),
              );
          return found ? [] : [`${file}: ${cited}`];
        },
      ),
    ),
  );
  expect(missing).toEqual([]);
});
