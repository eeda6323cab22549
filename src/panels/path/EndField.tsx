import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { NodeId } from '../../domain/model/ids';
import { Icon } from '../../ui/Icon';
import menu from '../../ui/Menu.module.css';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import styles from './EndField.module.css';
import { type EndOption, endOptions, likeliestFirst, nameFilter } from './endOptions';

interface Props {
  readonly label: string;
  readonly value: NodeId | null;
  readonly onChange: (id: NodeId) => void;
  /** Has the focus once it is there, as the first thing to do in a dialog. */
  readonly takesFocus?: boolean;
}

/** One end of a path: any entity, found by any of its names in either language. */
export function EndField({ label, value, onChange, takesFocus = false }: Props) {
  const { t, index, language } = useNames();
  const options = useMemo(() => endOptions(index, language, value), [index, language, value]);
  const filter = useMemo(() => nameFilter(options), [options]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    // A field that has the focus is not filled in; its list, from which the name comes, is there a moment later.
    const later = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(later);
  }, [takesFocus]);
  const [typed, setTyped] = useState('');
  // What was typed and left without a choice: the field goes back to its end, and says so.
  const [left, setLeft] = useState('');
  // Kept besides, because Tab empties the field before the focus leaves it.
  const entered = useRef('');
  const enter = (words: string) => {
    entered.current = words;
    setLeft('');
  };
  const leave = () => {
    const words = entered.current.trim();
    entered.current = '';
    setLeft(options.some(({ id, name }) => id === value && name === words) ? '' : words);
  };
  const chosen = value === null ? undefined : index.nodes.get(value);
  return (
    <ComboBox
      className={styles.end ?? ''}
      // The library looks the chosen one up among these, so all of them stay; the filter takes out what does not match.
      defaultItems={likeliestFirst(options, typed)}
      defaultFilter={filter}
      value={value}
      onInputChange={setTyped}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        // A field that was emptied keeps its end until another is chosen.
        if (!option) return;
        enter('');
        onChange(option.id);
      }}
      allowsEmptyCollection
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.field}>
        {chosen && (
          <span className={styles.sign}>
            <NodeSymbol node={chosen} size={22} />
          </span>
        )}
        <Input
          ref={input}
          className={styles.input ?? ''}
          placeholder={t('path.name')}
          onInput={({ currentTarget }) => enter(currentTarget.value)}
          onBlur={leave}
        />
        <Button className={styles.open ?? ''} aria-label={t('path.choices')}>
          <Icon name="down" size={16} />
        </Button>
      </div>
      <output className={styles.remaining}>{left !== '' && t('path.left', { typed: left })}</output>
      <Popover className={`${menu.menu} ${styles.list}`} offset={4}>
        <section className={styles.scroller} aria-label={label}>
          <ListBox<EndOption> renderEmptyState={() => <p className={styles.none}>{t('path.noMatch')}</p>}>
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.name} className={menu.item ?? ''}>
                <NodeSymbol node={option.node} size={22} />
                <span>{option.name}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  );
}
