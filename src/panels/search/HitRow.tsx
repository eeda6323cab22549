import { Fragment } from 'react';
import { ListBoxItem } from 'react-aria-components';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import { chainOf } from '../../domain/graph/independentSources';
import type { NodeId } from '../../domain/model/ids';
import type { GraphNode } from '../../domain/model/schema';
import type { HitLine, SearchHit } from '../../domain/search/search';
import { listSeparator } from '../../i18n/locale';
import { Icon } from '../../ui/Icon';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import styles from './HitRow.module.css';
import { HitText } from './HitText';

/** How much of a line beside the title is shown, in characters. */
const MOST_BESIDE = 90;

/** One thing found: its sign, what it is called, and whatever else of it was asked for. */
export function HitRow({ hit, isFirst }: { readonly hit: SearchHit; readonly isFirst: boolean }) {
  const { index } = useNames();
  const node = hit.group === 'quote' ? undefined : nodeOf(index, hit);
  const { title, others } = hit;
  return (
    <ListBoxItem
      id={hit.key}
      textValue={title.text}
      className={styles.row ?? ''}
      data-group={hit.group}
      data-first={isFirst}
    >
      <span className={styles.sign}>
        {node ? <NodeSymbol node={node} size={20} /> : <Icon name="article" size={18} />}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          <HitText line={title} isQuoted={hit.group === 'quote'} />
        </span>
        {others.filter(isText).map((line) => (
          <span key={`${line.role} ${line.language} ${line.text}`} className={styles.beside}>
            <HitText line={line} most={MOST_BESIDE} isQuoted={line.role === 'words'} />
          </span>
        ))}
        <Circumstance hit={hit} node={node} />
      </span>
    </ListBoxItem>
  );
}

/** Who says it and how stand in a line of their own anyway. */
const isText = ({ role }: HitLine) => role !== 'speaker' && role !== 'act';

function Circumstance({ hit, node }: { readonly hit: SearchHit; readonly node: GraphNode | undefined }) {
  const { t, index } = useNames();
  const found = (role: HitLine['role']) => hit.others.filter((line) => line.role === role);
  if (node && node.type !== 'statement')
    return <span className={styles.circumstance}>{t(`nodeType.${node.type}`)}</span>;
  const speakers = node
    ? node.speakers
    : hit.evidence
      ? chainOf(hit.evidence, index.nodes, index.articles).speakers
      : [];
  return (
    <span className={styles.circumstance}>
      <span className={styles.part}>
        {speakers.length > 0 ? <Voices ids={speakers} found={found('speaker')} /> : t('evidence.own')}
      </span>
      {node && <Act lines={found('act')} name={t(`act.${node.act}`)} />}
    </span>
  );
}

/** All who speak, those that were asked for by the name they were asked for. */
function Voices({ ids, found }: { readonly ids: readonly NodeId[]; readonly found: readonly HitLine[] }) {
  const { language, name } = useNames();
  return ids.map((id, at) => {
    const line = found.find(({ of }) => of === id);
    return (
      <Fragment key={id}>
        {listSeparator(at, ids.length, language)}
        {line ? <HitText line={line} /> : name(id)}
      </Fragment>
    );
  });
}

function Act({ lines, name }: { readonly lines: readonly HitLine[]; readonly name: string }) {
  const [line] = lines;
  return <span className={styles.part}>{line ? <HitText line={line} /> : name}</span>;
}

function nodeOf(index: GraphIndex, { selection }: SearchHit): GraphNode | undefined {
  return selection.kind === 'node' ? index.nodes.get(selection.id) : undefined;
}
