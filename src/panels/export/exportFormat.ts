import type en from '../../i18n/en.json';

export const SCOPES = ['visible', 'all'] as const;
/** What goes into a file: what is in sight, or the whole graph. */
export type Scope = (typeof SCOPES)[number];

export const SCALES = [1, 2, 3, 4] as const;

/** What one chooses of pictures. */
export interface PictureChoice {
  /** Pixels to one CSS pixel. */
  readonly scale: (typeof SCALES)[number];
  /** Whether the signs are explained beneath. */
  readonly legend: boolean;
}

/** What a maker of files is given besides the scope; most need none of it. */
export interface ExportTask {
  /** Aborted where the person gives up; the maker then throws its reason. */
  readonly signal: AbortSignal;
  /** For long work, how much of it is done: from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly picture: PictureChoice;
}

/** The file would be larger than a browser can make. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A kind of file that can be saved. */
export interface ExportFormat {
  /** Also the name of its words below `export.format.` in the locale files. */
  readonly id: keyof typeof en.export.format;
  /** Under which heading it stands, below `export.group.`. */
  readonly group: keyof typeof en.export.group;
  /** What the file is called between the application's name and the date; ASCII. */
  readonly stem: string;
  readonly extension: string;
  /** @throws TooLarge, the signal's reason, or anything else where it cannot be made */
  readonly make: (scope: Scope, task: ExportTask) => Promise<Blob>;
}

/** A name that every file system takes: `rawabit-quotes-visible-2024-06-18.csv`. @param day in the time of the reader */
export function fileName({ stem, extension }: ExportFormat, scope: Scope, day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return `rawabit-${stem}-${scope}-${date}.${extension}`;
}
