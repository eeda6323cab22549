import { useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFocusTarget } from '../../ui/focusTargets';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Tip } from '../../ui/Tip';
import styles from './SearchBox.module.css';
import { SearchField } from './SearchField';

/** The search in the header; in a window with no room for it a button that lays it over the header. */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const openerRef = useFocusTarget('search', opener);
  const cameFrom = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    // A phone shows its keyboard only for a focus that is set while the press lasts.
    flushSync(() => setOpen(true));
    input.current?.focus();
  };
  const enter = (from: Element | null) => {
    cameFrom.current = from instanceof HTMLElement ? from : null;
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
    <div role="search" className={styles.search}>
      <span className={styles.opener}>
        <Tip words={t('command.search')}>
          <Button
            ref={openerRef}
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
        <SearchField input={input} onEnter={enter} onChosen={close} onLeave={leave} />
        <span className={styles.closer}>
          <IconButton icon="close" label={t('search.close')} onPress={leave} />
        </span>
      </div>
    </div>
  );
}
