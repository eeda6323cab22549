import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/hooks';
import { focusOn, useFocusTarget } from '../../ui/focusTargets';
import type { CommandId } from '../commands/commands';
import styles from './SkipLinks.module.css';

interface Props {
  readonly run: (id: CommandId) => void;
}

/** First in the order of Tab, seen only while they have the focus: buttons, because the address belongs to the view. */
export function SkipLinks({ run }: Props) {
  const { t } = useTranslation();
  const store = useAppStore();
  const first = useFocusTarget<HTMLButtonElement>('pageStart');
  // Not a link to a fragment: the address belongs to the view.
  const skipToEvidence = () => {
    store.getState().setPanel('evidence', true);
    requestAnimationFrame(() => focusOn('evidencePanel'));
  };
  const links = [
    { label: t('app.skipToEvidence'), go: skipToEvidence },
    { label: t('app.skipToSearch'), go: () => run('search') },
    { label: t('app.skipToGraph'), go: () => run('walk') },
    { label: t('app.skipToTable'), go: () => run('table') },
  ];
  return (
    <nav aria-label={t('app.skip')}>
      {links.map(({ label, go }, at) => (
        <button key={label} ref={at === 0 ? first : undefined} type="button" className={styles.skip} onClick={go}>
          {label}
        </button>
      ))}
    </nav>
  );
}
