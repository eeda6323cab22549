import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { ComboBox, Group, Input } from 'react-aria-components';
import type { Found, SearchHit } from '../../domain/search/search';
import { Announcer } from '../../ui/Announcer';
import { useFocusTarget } from '../../ui/focusTargets';
import { Icon } from '../../ui/Icon';
import { useNames } from '../shared/useNames';
import { fairShares } from './fairShares';
import { HitList } from './HitList';
import styles from './SearchField.module.css';
import { useChoose } from './useChoose';
import { useSearch } from './useSearch';
import { useSettled } from './useSettled';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** It took the focus, from where. */
  readonly onEnter: (from: Element | null) => void;
  /** Something was chosen. */
  readonly onChosen: () => void;
  /** Esc was pressed with nothing typed. */
  readonly onLeave: () => void;
}

/** What the list holds; more is told by its number, and a further word narrows it down. */
const ROWS = 40;
/** Whoever stops typing for so long, milliseconds, wants to know. */
const PAUSE = 700;
const NOTHING: Found = { groups: [], readAs: null };

/** Where one types what one looks for, and what was found beneath it. */
export function SearchField({ input, onEnter, onChosen, onLeave }: Props) {
  const { t, language } = useNames();
  const { search, hasFailed, wake } = useSearch();
  const choose = useChoose();
  const inputRef = useFocusTarget('search', input);
  const frame = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const found = useMemo(
    () => (search ? fairShares(search(query, language, ROWS), ROWS) : NOTHING),
    [search, query, language],
  );
  const hits = found.groups.flatMap((group) => group.hits);
  const asked = query.trim() !== '';
  const isNothing = asked && search !== null && hits.length === 0;
  const told = useSettled(isNothing ? `${t('search.nothing')}. ${t('search.hint')}` : '', PAUSE);
  const goTo = (hit: SearchHit) => {
    choose(hit);
    onChosen();
  };
  const goToFirst = () => {
    const [first] = hits;
    if (first) goTo(first);
    if (search) return;
    // Whoever types faster than the index is built is not left waiting at a list.
    void wake().then((ready) => {
      const best = input.current?.value === query ? ready?.(query, language, 1).groups[0]?.hits[0] : undefined;
      if (best) goTo(best);
    });
  };
  const onKeyDown = ({ key, currentTarget, nativeEvent }: KeyboardEvent<HTMLInputElement>) => {
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') {
      if (query === '') onLeave();
      else setQuery('');
    }
    // With an option in focus the list itself goes there.
    if (key === 'Enter' && asked && !currentTarget.getAttribute('aria-activedescendant')) goToFirst();
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
      onFocus={({ relatedTarget }) => {
        void wake();
        onEnter(relatedTarget);
      }}
    >
      <Group ref={frame} className={styles.frame ?? ''}>
        <Icon name="search" size={18} />
        <Input
          ref={inputRef}
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
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </Group>
      <HitList frame={frame} found={found} state={hasFailed ? 'failed' : search ? 'ready' : 'loading'} />
      <Announcer text={told} overLists />
    </ComboBox>
  );
}
