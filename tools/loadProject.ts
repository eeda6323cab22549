import { type LoadedProject, parseProject } from '../src/compile/source/read';
import { readFiles } from './readFiles';

/** Reads a data folder. Never throws for what stands in it: every mistake is an issue. */
export async function loadProject(dataFolder: string): Promise<LoadedProject> {
  return parseProject(await readFiles(dataFolder));
}
