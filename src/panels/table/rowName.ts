import { withoutArticle } from '../../domain/tableOrder';
import type { TableRow } from '../../domain/tables';
import type { Names } from '../useNames';

/** What a row is called where it is spoken of as a whole. */
export function rowName(row: TableRow, { text, names, sentence }: Names): string {
  switch (row.kind) {
    case 'entity':
      return text(row.node.label);
    case 'statement':
      return `${names(row.node.speakers)}: ${text(row.node.label)}`;
    case 'tie':
      return sentence(row.edge);
  }
}

/** What is typed to get to a row: the beginning of the name it opens with, «ال» left out or not. */
export function typedName(row: TableRow, { text, names }: Names): string {
  switch (row.kind) {
    case 'entity':
      return withoutArticle(text(row.node.label));
    case 'statement':
      return withoutArticle(names(row.node.speakers));
    case 'tie':
      return withoutArticle(text(row.source.label));
  }
}
