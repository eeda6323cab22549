import type en from '../../i18n/en.json';

export const SCOPES = ['visible', 'all'] as const;
/** What goes into a file: what is in sight, or the whole graph. */
export type Scope = (typeof SCOPES)[number];

/** A kind of file that can be saved. */
export interface ExportFormat {
  /** Also the name of its words below `export.format.` in the locale files. */
  readonly id: keyof typeof en.export.format;
  /** Under which heading it stands, below `export.group.`. */
  readonly group: keyof typeof en.export.group;
  /** What the file is called between the application's name and the date; ASCII. */
  readonly stem: string;
  readonly extension: string;
  readonly make: (scope: Scope) => Promise<Blob>;
}

/** A name that every file system takes: `rawabit-quotes-visible-2024-06-18.csv`. @param day in the time of the reader */
export function fileName({ stem, extension }: ExportFormat, scope: Scope, day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return `rawabit-${stem}-${scope}-${date}.${extension}`;
}
