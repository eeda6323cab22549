import { useMemo } from 'react';
import type { Bilingual } from '../domain/bilingual';
import type { GraphIndex } from '../domain/graph';
import type { NodeId } from '../domain/ids';
import type { GraphEdge, GraphNode } from '../domain/schema';
import { oblique } from '../i18n/arabicNames';
import { type DateLength, formatDate, formatList, formatNumber, type Language } from '../i18n/locale';
import { type Named, proposition } from '../i18n/proposition';
import { type Translate, useLanguage } from '../i18n/useLanguage';
import { useApp } from '../state/hooks';

/** What things are called in the language of the interface. */
export interface Names {
  readonly t: Translate;
  readonly language: Language;
  readonly index: GraphIndex;
  readonly text: (bilingual: Bilingual) => string;
  readonly number: (value: number) => string;
  readonly date: (iso: string, length?: DateLength) => string;
  /** The label of a node; its id where the graph does not have it. */
  readonly name: (id: NodeId) => string;
  /** Several names, joined; `after` a preposition or a verbal noun they may change their ending. */
  readonly names: (ids: readonly NodeId[], after?: 'preposition') => string;
  /** An edge as a proposition. */
  readonly sentence: (edge: GraphEdge) => string;
}

const plural = (node: GraphNode | undefined) => node !== undefined && 'plural' in node && node.plural === true;

export function useNames(): Names {
  const { t, language } = useLanguage();
  const index = useApp((state) => state.index);
  return useMemo(() => {
    const name = (id: NodeId) => index.nodes.get(id)?.label[language] ?? id;
    const named = (id: NodeId): Named => index.nodes.get(id) ?? { label: { ar: id, en: id } };
    return {
      t,
      language,
      index,
      name,
      text: (bilingual) => bilingual[language],
      number: (value) => formatNumber(value, language),
      date: (iso, length) => formatDate(iso, language, length),
      names: (ids, after) =>
        formatList(
          ids.map((id) => (after && language === 'ar' ? oblique(name(id), plural(index.nodes.get(id))) : name(id))),
          language,
        ),
      sentence: (edge) => proposition(t, language, named(edge.source), edge.type, named(edge.target)),
    };
  }, [t, language, index]);
}
