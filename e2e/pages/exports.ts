import type { Locator } from '@playwright/test';
import { exactly, named, type RawabitPage, said } from './RawabitPage';

const nameOf = (format: string) =>
  exactly(
    ...(['ar', 'en'] as const).map((language) =>
      said(language, 'export.saveNamed').replace('{{name}}', said(language, `export.format.${format}.name`)),
    ),
  );

/** The button that makes a kind of file. */
export const saveButton = ({ dialog }: RawabitPage, format: string): Locator =>
  dialog.getByRole('button', { name: nameOf(format) });

/** Those of all kinds. */
export const saveButtons = ({ dialog }: RawabitPage): Locator =>
  dialog.getByRole('button', { name: named('export.saveNamed') });

/** A kind of file: what it is, and what has become of it. */
export const formatRow = ({ page, dialog }: RawabitPage, format: string): Locator =>
  dialog.getByRole('listitem').filter({ has: page.getByRole('button', { name: nameOf(format) }) });
