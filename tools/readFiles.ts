import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_FILE, type SourceFile } from '../src/compile/source/project';

const FOLDERS = ['articles', 'annotations'];
/** Generated files, beside the hand-made ones for the editor's sake. */
const GENERATED = 'annotations/schema';

/** Everything in `articles/` and `annotations/` of a data folder, in the order of names. A folder that is missing has no files. */
export async function readFiles(dataFolder: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const folder of FOLDERS) {
    const names = await readdir(path.join(dataFolder, folder)).catch(() => []);
    for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
      const relative = `${folder}/${name}`;
      if (!name.startsWith('.') && relative !== GENERATED) files.push(await readOne(dataFolder, relative));
    }
  }
  return files;
}

async function readOne(dataFolder: string, name: string): Promise<SourceFile> {
  const full = path.join(dataFolder, name);
  const unread = (problem: string): SourceFile => ({ name, bytes: null, problem });
  try {
    const stat = await lstat(full);
    if (!stat.isFile()) return unread('something that is not a plain file');
    if (stat.size > LARGEST_FILE) return unread(`${stat.size} bytes`);
    return { name, bytes: await readFile(full), problem: null };
  } catch (error) {
    return unread(error instanceof Error ? error.message : String(error));
  }
}
