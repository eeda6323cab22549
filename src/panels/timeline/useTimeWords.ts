import { useMemo } from 'react';
import type { ArticleId, NodeId } from '../../domain/model/ids';
import type { WindowEnds } from '../../domain/time/timeScale';
import { type NodeNames, useNames } from '../shared/useNames';

export interface TimeWords extends NodeNames {
  /** Who says what. */
  readonly statement: (id: NodeId) => string;
  /** The same with its date and its article. */
  readonly square: (id: NodeId, date: string | null, article: ArticleId) => string;
  /** A window in words. */
  readonly window: (ends: WindowEnds) => string;
}

/** What the strip says. */
export function useTimeWords(): TimeWords {
  const names = useNames();
  return useMemo(() => {
    const { t, index, text, names: list, date } = names;
    const numbers = new Map(index.document.articles.map(({ id }, at) => [id, at + 1]));
    const statement = (id: NodeId) => {
      const node = index.nodes.get(id);
      return node?.type === 'statement'
        ? t('time.statement', { voice: list(node.speakers), gist: text(node.label) })
        : id;
    };
    return {
      ...names,
      statement,
      square: (id, iso, article) =>
        t('time.square', {
          statement: statement(id),
          date: iso === null ? t('time.noDate') : date(iso, 'plain'),
          number: numbers.get(article) ?? 0,
        }),
      window: ({ from, to }) => {
        if (from === null && to === null) return t('time.all');
        if (from === null) return t('time.until', { date: date(to ?? '', 'plain') });
        if (to === null) return t('time.since', { date: date(from, 'plain') });
        return from === to ? date(from) : date(`${from}/${to}`, 'plain');
      },
    };
  }, [names]);
}
