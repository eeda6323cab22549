import type { ReadFile } from '../../domain/briefing/file';
import { readBriefingFile } from '../../domain/briefing/file';
import type { GraphIndex } from '../../domain/graph/graphIndex';

/** A file that somebody has chosen, read. */
export interface OpenedFile {
  readonly name: string;
  readonly read: ReadFile;
}

/** Bytes; a larger file is not even taken into memory. */
const LARGEST = 20_000_000;

/** Reads a chosen file. Never throws: what is wrong with it is part of the answer. */
export async function openFile(file: File, index: GraphIndex): Promise<OpenedFile> {
  const refused = (why: 'large' | 'syntax', message: string): OpenedFile => ({
    name: file.name,
    read: { kind: 'refused', why, issues: message === '' ? [] : [{ path: '', message }] },
  });
  if (file.size > LARGEST) return refused('large', '');
  try {
    return { name: file.name, read: readBriefingFile(await file.text(), index) };
  } catch (error) {
    return refused('syntax', error instanceof Error ? error.message : String(error));
  }
}
