import type { Project } from './project';

/** One thing that is wrong in the hand-made data, said so that its author can mend it without reading code. */
export interface Issue {
  /** Relative to the data folder, with forward slashes. */
  readonly file: string;
  /** JSON path inside the file, `statements[3].quotes[0].exact`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly tip: string;
}

/** One check of the whole project. It never throws, whatever the files contain. */
export interface Rule {
  readonly name: string;
  check(project: Project): Issue[];
}

const LONGEST_EXCERPT = 120;

/** A value of the data as it appears in a message: quoted, on one line, its middle left out where it is long. */
export function excerpt(value: string): string {
  const half = LONGEST_EXCERPT / 2;
  const short = value.length <= LONGEST_EXCERPT ? value : `${value.slice(0, half)} … ${value.slice(-half)}`;
  return `‹${short.replace(/\s*\n\s*/gu, ' ⏎ ')}›`;
}

/** Any JSON value as it appears in a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return value === '' ? 'an empty text' : excerpt(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
