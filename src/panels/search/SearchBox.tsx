import { useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Tip } from '../../ui/Tip';
import styles from './SearchBox.module.css';
import { SearchField } from './SearchField';

/** The search in the header; in a narrow window a button that lays it over the header. */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    // A phone shows its keyboard only for a focus that is set while the press lasts.
    flushSync(() => setOpen(true));
    input.current?.focus();
  };
  const close = useCallback(() => setOpen(false), []);
  const leave = () => {
    flushSync(close);
    const from = cameFrom.current;
    if (opener.current?.checkVisibility()) opener.current.focus();
    else if (from?.isConnected) from.focus();
    else input.current?.blur();
  };
  return (
    <search
      ref={box}
      className={styles.search}
      onFocus={({ relatedTarget, currentTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
      }}
    >
      <span className={styles.opener}>
        <Tip words={t('command.search')}>
          <Button
            ref={opener}
            data-search
            aria-label={t('command.search')}
            aria-expanded={isOpen}
            className={styles.button ?? ''}
            onPress={open}
          >
            <Icon name="search" />
          </Button>
        </Tip>
      </span>
      <div className={styles.box} data-open={isOpen}>
        <SearchField input={input} onChosen={close} onLeave={leave} />
        <span className={styles.closer}>
          <IconButton icon="close" label={t('search.close')} onPress={leave} />
        </span>
      </div>
    </search>
  );
}
