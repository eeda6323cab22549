import { useDeferredValue, useMemo } from 'react';
import { finder, rowText, sortRows, type TableWords } from '../../domain/graph/tableSort';
import type { TableRow } from '../../domain/graph/tables';
import { useApp } from '../../state/hooks';
import { useNames } from '../shared/useNames';
import type { TableColumn } from './columns';

/**
 * The rows of a list as they are shown: those in which the words are found, in the order that was asked for.
 * @param query what is looked for; empty finds everything
 */
export function useRows<Row extends TableRow>(
  all: readonly Row[],
  columns: readonly TableColumn<Row>[],
  query: string,
): readonly Row[] {
  const words = useTableWords();
  const { sort, descending } = useApp((state) => state.view.table);
  const wanted = useDeferredValue(query.trim());
  const isAsked = wanted !== '';
  // Only once somebody looks for something; then for every further letter.
  const texts = useMemo(
    () => (isAsked ? new Map(all.map((row) => [row.id, rowText(row, words)])) : null),
    [all, words, isAsked],
  );
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort);
    return column ? sortRows(all, column.order, words, descending) : all;
  }, [all, columns, sort, descending, words]);
  return useMemo(() => {
    if (!texts) return sorted;
    const found = finder(wanted);
    return sorted.filter(({ id }) => found(texts.get(id) ?? ''));
  }, [sorted, texts, wanted]);
}

function useTableWords(): TableWords {
  const { t, language } = useNames();
  return useMemo(
    () => ({
      language,
      act: (act) => t(`act.${act}`),
      relation: (type) => t(`edgeType.${type}.label`),
      nodeType: (type) => t(`nodeType.${type}`),
      modality: (modality) => t(`modality.${modality}`),
    }),
    [t, language],
  );
}
