import { useState } from 'react';
import type { EvidenceView } from '../../../domain/graph/evidence';
import { useApp } from '../../../state/hooks';
import { Announcer } from '../../../ui/Announcer';
import { Button } from '../../../ui/Button';
import { copyText } from '../../../ui/copyText';
import { IconButton } from '../../../ui/IconButton';
import { useNames } from '../../shared/useNames';
import { citation } from './citation';
import styles from './QuoteActions.module.css';
import { useShowQuote } from './useShowQuote';

interface Props {
  readonly view: EvidenceView;
  /** From 0. */
  readonly position: number;
  readonly count: number;
}

type Copy = { readonly outcome: 'none' | 'copied' | 'refused'; readonly text: string };

/** What can be done with a quote; stays in view at the panel's foot while a long quote is read. */
export function QuoteActions({ view, position, count }: Props) {
  const names = useNames();
  const { t } = names;
  const openReader = useApp((state) => state.openReader);
  const showQuote = useShowQuote();
  const [copy, setCopy] = useState<Copy>({ outcome: 'none', text: '' });
  const { article, start, end } = view.evidence;

  const onCopy = () => {
    const text = citation(names, view);
    void copyText(text).then((done) => setCopy({ outcome: done ? 'copied' : 'refused', text }));
  };
  return (
    <div className={styles.actions}>
      <Button look="primary" onPress={() => openReader({ article, span: { start, end } })}>
        {t('evidence.read')}
      </Button>
      <Button onPress={onCopy}>{copy.outcome === 'copied' ? t('evidence.copied') : t('evidence.copy')}</Button>
      {count > 1 && (
        <div className={styles.pager}>
          <IconButton
            icon="backward"
            label={t('evidence.previous')}
            isDisabled={position === 0}
            onPress={() => showQuote(position - 1)}
          />
          <span>{t('evidence.position', { at: position + 1, of: count })}</span>
          <IconButton
            icon="forward"
            label={t('evidence.next')}
            isDisabled={position >= count - 1}
            onPress={() => showQuote(position + 1)}
          />
        </div>
      )}
      <Announcer text={copy.outcome === 'copied' ? t('evidence.copied') : ''} />
      {copy.outcome === 'refused' && (
        <label className={styles.refused}>
          {t('evidence.copyFailed')}
          <textarea readOnly dir="auto" rows={4} value={copy.text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
