import { withoutArticle } from '../../domain/graph/tableSort';
import type { TableRow } from '../../domain/graph/tables';
import type { NodeNames } from '../shared/useNames';

/**
 * What a row is called where it is spoken of as a whole. It is asked of every row, in view or not, and so is put together
 * from names alone.
 */
export function rowName(row: TableRow, { text, names }: NodeNames): string {
  if (row.kind === 'tie') return `${text(row.source.label)} – ${text(row.target.label)}`;
  const label = text(row.node.label);
  return row.kind === 'entity' ? label : `${names(row.node.speakers)}: ${label}`;
}

/** What is typed to get to a row: the beginning of the name it opens with, «ال» left out or not. */
export function typedName(row: TableRow, { text, names }: NodeNames): string {
  if (row.kind === 'statement') return withoutArticle(names(row.node.speakers));
  return withoutArticle(text(row.kind === 'entity' ? row.node.label : row.source.label));
}
