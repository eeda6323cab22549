import { useMemo } from 'react';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { Bilingual } from '../../domain/model/bilingual';
import type { NodeId } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import type { GraphEdge, GraphNode } from '../../domain/model/schema';
import { oblique } from '../../i18n/arabicNames';
import { type DateLength, formatDate, formatList, formatNumber } from '../../i18n/locale';
import { type NamedEnd, proposition } from '../../i18n/proposition';
import { type Translate, useLanguage } from '../../i18n/useLanguage';
import { useApp } from '../../state/hooks';

/** What things are called in the language of the interface. */
export interface NodeNames {
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

export function useNames(): NodeNames {
  const { t, language } = useLanguage();
  const index = useApp((state) => state.index);
  return useMemo(() => {
    const name = (id: NodeId) => index.nodes.get(id)?.label[language] ?? id;
    const named = (id: NodeId): NamedEnd => index.nodes.get(id) ?? { label: { ar: id, en: id } };
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
