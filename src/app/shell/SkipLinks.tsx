import { useTranslation } from 'react-i18next';
import { useFocusTarget } from '../../ui/focusTargets';
import type { CommandId } from '../commands/commands';
import styles from './SkipLinks.module.css';

interface Props {
  readonly run: (id: CommandId) => void;
  readonly skipToEvidence: () => void;
}

/** First in the order of Tab, seen only while they have the focus: buttons, because the address belongs to the view. */
export function SkipLinks({ run, skipToEvidence }: Props) {
  const { t } = useTranslation();
  const first = useFocusTarget<HTMLButtonElement>('pageStart');
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
