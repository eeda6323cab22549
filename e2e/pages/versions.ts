import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** What a version says of itself: a word of its code and one of its data. */
const OLDER = { title: '{{selection}} · Rawabit', name: 'Antony Blinken' };
export const NEWER = { title: '{{selection}} · Rawabit II', name: 'Antony Blinken II', word: 'Rawabit II' };

/** All files of a folder, as addresses below it. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/**
 * A later release in a folder of its own: other words in the code, another name in the data, and other names for the
 * files that are called by their content, as a build would give them.
 */
export function makeNewer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rawabit-newer-'));
  cpSync(DIST, folder, { recursive: true });
  const texts = filesOf(folder).filter((file) => /\.(html|js|json|webmanifest)$/.test(file));
  const contents = new Map(texts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const change = (from: string, to: string) => {
    const [file, text] = [...contents].find(([, content]) => content.includes(from)) ?? [];
    if (file === undefined || text === undefined) throw new Error(`no file has: ${from}`);
    contents.set(file, text.replace(from, to));
  };
  change(OLDER.title, NEWER.title);
  change(`"${OLDER.name}"`, `"${NEWER.name}"`);
  // The page keeps its name, so that the worker's list tells its versions apart by a number.
  change('url:"index.html",revision:"', 'url:"index.html",revision:"newer-');
  const hashed = texts.filter((file) => HASH.test(file));
  for (const [file, text] of contents) {
    const later = hashed.reduce((now, name) => now.replaceAll(lastOf(name), laterName(lastOf(name))), text);
    rmSync(join(folder, file));
    writeFileSync(join(folder, HASH.test(file) ? laterName(file) : file), later);
  }
  return folder;
}

/** What a build puts behind the name of a file, from its content. */
const HASH = /-[\w-]{8}(?=\.\w+$)/;
const lastOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const laterName = (file: string) =>
  file.replace(HASH, (hash) => `${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}`);

export interface Release {
  /** Where the app is, in a folder of the server. */
  readonly url: string;
  /** Serves another version from now on. */
  readonly put: (folder: string) => void;
  /** The server goes down. */
  readonly stop: () => Promise<void>;
}

/** Serves a folder of files as any web server would, below `/atlas/`. */
export async function serve(first: string): Promise<Release> {
  let folder = first;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/atlas\//, '') || 'index.html';
    try {
      const body = readFileSync(join(folder, decodeURIComponent(path)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = addressOf(server.address());
  return {
    url: `http://127.0.0.1:${port}/atlas/`,
    put: (next) => {
      folder = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}
