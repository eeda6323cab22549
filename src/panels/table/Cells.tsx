import type { ReactNode } from 'react';
import type { TieRow } from '../../domain/graph/tables';
import type { Article, GraphNode } from '../../domain/model/schema';
import { EDGE_TYPES, type EdgeModality, type Tone } from '../../domain/model/vocabulary';
import { EdgeSample } from '../shared/EdgeSample';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import styles from './Cells.module.css';

interface WordsProps {
  readonly children: ReactNode;
  readonly strong?: boolean;
  readonly small?: boolean;
}

/** Words of up to two lines; what does not fit is in the evidence. */
export function TextCell({ children, strong = false, small = false }: WordsProps) {
  return (
    <span className={styles.words} data-strong={strong} data-small={small}>
      {children}
    </span>
  );
}

/** Where the data has nothing: a dash for the eye, words for the ear. */
export function Missing({ undated = false }: { readonly undated?: boolean }) {
  const { t } = useNames();
  return (
    <span className={styles.missing}>
      <span aria-hidden="true">–</span>
      <span className="visuallyHidden">{undated ? t('evidence.noDate') : t('table.none')}</span>
    </span>
  );
}

/** A node by its sign and its name. */
export function NodeCell({ node, strong = false }: { readonly node: GraphNode; readonly strong?: boolean }) {
  const { text } = useNames();
  return (
    <span className={styles.signed}>
      <NodeSymbol node={node} size={22} />
      <TextCell strong={strong}>{text(node.label)}</TextCell>
    </span>
  );
}

/** Several nodes by their names; one has room for its sign. */
export function NamesCell({
  nodes,
  strong = false,
}: {
  readonly nodes: readonly GraphNode[];
  readonly strong?: boolean;
}) {
  const { names } = useNames();
  const [only, ...more] = nodes;
  if (only && more.length === 0) return <NodeCell node={only} strong={strong} />;
  return nodes.length === 0 ? <Missing /> : <TextCell strong={strong}>{names(nodes.map(({ id }) => id))}</TextCell>;
}

export function NumberCell({ value }: { readonly value: number }) {
  const { number } = useNames();
  return (
    <span className={styles.number} data-zero={value === 0}>
      {number(value)}
    </span>
  );
}

export function DateCell({ iso }: { readonly iso: string | null }) {
  const { date } = useNames();
  return iso === null ? <Missing undated /> : <TextCell small={iso.includes('/')}>{date(iso, 'short')}</TextCell>;
}

/** How sure: the line's body and head, and the word. */
export function SureCell({ modality, tie }: { readonly modality: EdgeModality; readonly tie?: TieRow }) {
  const { t } = useNames();
  return (
    <span className={styles.signed}>
      <EdgeSample
        modality={modality}
        tone={tie?.edge.tone ?? null}
        sources={tie?.sources ?? 1}
        symmetric={tie !== undefined && EDGE_TYPES[tie.edge.type].symmetric}
        length={36}
      />
      <TextCell>{t(`modality.${modality}`)}</TextCell>
    </span>
  );
}

export function ToneCell({ tone }: { readonly tone: Tone }) {
  const { t } = useNames();
  return (
    <span className={styles.signed}>
      <EdgeSample modality="stated" tone={tone} symmetric length={26} />
      <TextCell>{t(`tone.${tone}`)}</TextCell>
    </span>
  );
}

/** Articles by their numbers, as in the legend. */
export function ArticlesCell({ articles }: { readonly articles: readonly Article[] }) {
  const { index, number, t } = useNames();
  const places = articles.map((article) => number(index.document.articles.indexOf(article) + 1));
  return <TextCell>{places.join(`${t('evidence.comma')} `)}</TextCell>;
}

export function TitleCell({ articles }: { readonly articles: readonly Article[] }) {
  const { index, number, text } = useNames();
  const [article] = articles;
  if (!article) return <Missing />;
  return <TextCell>{`${number(index.document.articles.indexOf(article) + 1)} · ${text(article.title)}`}</TextCell>;
}
