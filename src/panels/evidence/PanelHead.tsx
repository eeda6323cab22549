import { type ReactNode, use } from 'react';
import { useApp } from '../../state/hooks';
import { useFocusTarget } from '../../ui/focusTargets';
import { IconButton } from '../../ui/IconButton';
import { useNames } from '../shared/useNames';
import { HeadMenu } from './headMenu';
import styles from './PanelHead.module.css';

/** What is selected, in a sign and a word, and the way to put the panel away. */
export function PanelHead({ children }: { readonly children: ReactNode }) {
  const { t } = useNames();
  const setPanel = useApp((state) => state.setPanel);
  const menu = use(HeadMenu);
  return (
    <header className={styles.head}>
      <div className={styles.kind}>{children}</div>
      <div className={styles.tools}>
        {menu}
        <IconButton icon="close" label={t('evidence.close')} onPress={() => setPanel('evidence', false)} />
      </div>
    </header>
  );
}

/** What is selected, by name. It takes the focus when what was pressed goes away with the former contents. */
export function PanelTitle({ children }: { readonly children: ReactNode }) {
  return (
    <h2 ref={useFocusTarget('evidenceTitle')} className={styles.title} tabIndex={-1}>
      {children}
    </h2>
  );
}
