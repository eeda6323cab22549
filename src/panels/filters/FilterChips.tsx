import { useRef } from 'react';
import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components';
import { useApp, useAppStore } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useNames } from '../shared/useNames';
import styles from './FilterChips.module.css';
import type { FilterPart } from './part';
import { takeBack } from './parts';
import { useParts } from './useParts';

/** What decides what is in sight, each to be taken back by a press or by Backspace; nothing where nothing does. */
export function FilterChips() {
  const parts = useParts();
  return parts.length > 0 ? <Chips parts={parts} /> : null;
}

function Chips({ parts }: { readonly parts: readonly FilterPart[] }) {
  const names = useNames();
  const store = useAppStore();
  const row = useRef<HTMLDivElement>(null);
  useReturnFocus(row, 'openLegend');
  const { t } = names;
  // Where nothing is left the graph itself offers the way back.
  const isOffered = useApp((state) => state.view.tab === 'network' && selectVisible(state).nodes.size === 0);
  const remove = (keys: ReadonlySet<unknown>) => {
    for (const part of parts) if (keys.has(part.key)) takeBack(store.getState(), part);
  };
  return (
    <div ref={row} className={styles.row}>
      <TagGroup aria-label={t('filters.title')} onRemove={remove}>
        <TagList
          className={styles.chips ?? ''}
          items={parts.map((part) => ({ id: part.key, part }))}
          dependencies={[t]}
        >
          {({ part }) => {
            const words = part.words(names);
            return (
              <Tag textValue={words} className={styles.chip ?? ''}>
                <span className={styles.words}>{words}</span>
                <AriaButton slot="remove" className={styles.remove ?? ''}>
                  <Icon name="close" size={14} />
                </AriaButton>
              </Tag>
            );
          }}
        </TagList>
      </TagGroup>
      {!isOffered && parts.filter(({ hides }) => hides).length > 1 && (
        <span className={styles.all}>
          <Button look="plain" onPress={() => store.getState().showAll()}>
            {t('graph.showAll')}
          </Button>
        </span>
      )}
    </div>
  );
}
