import type { Locator } from '@playwright/test';
import type { Language } from '../../src/domain/model/language';
import { graph } from '../fixtures';
import { named, type RawabitPage, said } from './RawabitPage';

/** The row of a prepared briefing in the list of them, in the language the page is in. */
export function briefingRow({ page, dialog }: RawabitPage, language: Language, id: string | undefined): Locator {
  const briefing = graph.briefings.find((each) => each.id === id);
  if (!briefing) throw new Error(`no briefing ${id}`);
  const name = `${said(language, 'briefings.present')}: ${briefing.title[language]}`;
  return dialog.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });
}

/** The rows of the briefings that are one's own; they are there while a menu lies over them, too. */
export const ownRows = ({ dialog }: RawabitPage): Locator =>
  dialog
    .getByRole('region', { name: named('briefings.own'), includeHidden: true })
    .getByRole('listitem', { includeHidden: true });

/** What says that the work is kept on the device; it may stand in the list and where a briefing is made. */
export const keptNote = ({ page }: RawabitPage): Locator => page.getByText(named('briefings.keeping.kept')).first();
