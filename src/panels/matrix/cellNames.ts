import type { MatrixCell } from '../../domain/graph/matrix';
import type { NodeId } from '../../domain/model/ids';
import type { NodeNames } from '../shared/useNames';

/** A place in the matrix; null of one is all its rows, or columns. */
export interface CellPlace {
  readonly who: NodeId | null;
  readonly whom: NodeId | null;
}

export const samePlace = (a: CellPlace | null, b: CellPlace) => a?.who === b.who && a.whom === b.whom;

/** Who about whom: “South Korea about North Korea”, “All statements by Japan”. */
export function placeInWords({ t, name, names }: NodeNames, { who, whom }: CellPlace): string {
  if (who === null)
    return whom === null ? t('matrix.everything') : t('matrix.aboutWhom', { whom: names([whom], 'preposition') });
  if (whom === null) return t('matrix.byWho', { who: names([who], 'preposition') });
  return t('matrix.cell', { who: name(who), whom: names([whom], 'preposition') });
}

/** How many statements, and how many of them in which tone. */
export function cellInWords({ t, language }: NodeNames, { statements, tones }: MatrixCell): string {
  const parts = (['cooperation', 'conflict', 'neutral'] as const)
    .filter((tone) => tones[tone] > 0)
    .map((tone) => t('matrix.part', { tone: t(`tone.${tone}`), count: tones[tone] }));
  return [t('node.statements', { count: statements.length }), ...parts].join(language === 'ar' ? '، ' : ', ');
}
