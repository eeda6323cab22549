import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { ComboBox, Group, Input } from 'react-aria-components';
import type { Found, SearchHit } from '../../domain/search';
import { Announcer } from '../../ui/Announcer';
import { Icon } from '../../ui/Icon';
import { useNames } from '../useNames';
import { HitList, shownHits } from './HitList';
import styles from './SearchField.module.css';
import { useChoose } from './useChoose';
import { useSearch } from './useSearch';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Something was chosen. */
  readonly onChosen: () => void;
  /** Esc was pressed with nothing typed. */
  readonly onLeave: () => void;
}

const NOTHING: Found = { groups: [], readAs: null };

/** Where one types what one looks for, and what was found beneath it. */
export function SearchField({ input, onChosen, onLeave }: Props) {
  const { t, language } = useNames();
  const { search, hasFailed, wake } = useSearch();
  const choose = useChoose();
  const frame = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const found = useMemo(() => (search ? search(query, language) : NOTHING), [search, query, language]);
  const hits = shownHits(found).flatMap((group) => group.hits);
  const asked = query.trim() !== '';
  const goTo = (hit: SearchHit) => {
    choose(hit);
    onChosen();
  };
  const onKeyDown = ({ key, currentTarget, nativeEvent }: KeyboardEvent<HTMLInputElement>) => {
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') {
      if (query === '') onLeave();
      else setQuery('');
    }
    const [first] = hits;
    // With an option in focus the list itself goes there.
    if (key === 'Enter' && first && !currentTarget.getAttribute('aria-activedescendant')) goTo(first);
  };
  return (
    <ComboBox
      aria-label={t('command.search')}
      className={styles.combo ?? ''}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(key) => {
        const hit = hits.find((each) => each.key === key);
        if (hit) goTo(hit);
      }}
      defaultFilter={() => true}
      allowsEmptyCollection={asked}
      allowsCustomValue
      menuTrigger="input"
      shouldFocusWrap
      onFocus={wake}
    >
      <Group ref={frame} className={styles.frame ?? ''}>
        <Icon name="search" size={18} />
        <Input
          ref={input}
          data-search
          dir="auto"
          type="text"
          enterKeyHint="go"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          placeholder={t('search.placeholder')}
          className={styles.input ?? ''}
          onKeyDown={onKeyDown}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </Group>
      <HitList frame={frame} found={found} state={hasFailed ? 'failed' : search ? 'ready' : 'loading'} />
      <Announcer text={asked && search && hits.length === 0 ? t('search.nothing') : ''} />
    </ComboBox>
  );
}
