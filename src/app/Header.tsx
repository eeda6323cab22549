import { useTranslation } from 'react-i18next';
import { useApp } from '../state/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Logo } from '../ui/Logo';
import { MenuButton } from '../ui/MenuButton';
import type { CommandId } from './commands';
import styles from './Header.module.css';

/** What a narrow window has no room for in words. */
const MORE = ['help', 'about', 'theme'] as const satisfies readonly CommandId[];

interface Props {
  readonly run: (id: CommandId) => void;
  readonly skipToEvidence: () => void;
}

/** Who we are and what can be done from anywhere. */
export function Header({ run, skipToEvidence }: Props) {
  const { t } = useTranslation();
  const articles = useApp((state) => state.index.document.articles.length);
  const theme = useApp((state) => state.theme);
  const panels = useApp((state) => state.panels);
  const isReading = useApp((state) => state.view.reader !== null);
  const other = useApp((state) => (state.language === 'ar' ? 'en' : 'ar'));
  // In a narrow window legend and reader lie over everything.
  const isCovered = panels.legend || isReading;
  const uncoverEvidence = () => {
    if (panels.legend) run('legend');
    if (isReading) run('clear');
    if (!isCovered || !panels.evidence) run('evidence');
  };
  return (
    <header className={styles.header}>
      <button type="button" className={styles.skip} onClick={skipToEvidence}>
        {t('app.skipToEvidence')}
      </button>
      <div className={styles.brand}>
        <Logo />
        <h1 className={styles.name}>{t('app.name')}</h1>
        <p className={styles.subject}>{t('app.subtitle', { count: articles })}</p>
      </div>
      {!panels.evidence && <p className={styles.hint}>{t('graph.hint')}</p>}
      <div className={styles.tools} role="group" aria-label={t('command.group')}>
        <span className={styles.wide}>
          <Button look="plain" opens="legend" aria-expanded={panels.legend} onPress={() => run('legend')}>
            {t('command.legend')}
          </Button>
          <Button look="plain" opens="evidence" aria-expanded={panels.evidence} onPress={() => run('evidence')}>
            {t('command.evidence')}
          </Button>
          <Button look="plain" onPress={() => run('about')}>
            {t('command.about')}
          </Button>
          <Button look="plain" onPress={() => run('help')}>
            {t('command.help')}
          </Button>
          <IconButton
            icon="theme"
            label={t('theme.next', { theme: t(`theme.${theme}`) })}
            onPress={() => run('theme')}
          />
        </span>
        <span className={styles.narrow}>
          <IconButton
            icon="legend"
            opens="legend"
            label={t('command.legend')}
            aria-expanded={panels.legend}
            onPress={() => run('legend')}
          />
          <IconButton
            icon="article"
            opens="evidence"
            label={t('command.evidence')}
            aria-expanded={panels.evidence && !isCovered}
            onPress={uncoverEvidence}
          />
        </span>
        <Button look="plain" onPress={() => run('language')}>
          <span lang={other}>{t('language.switch')}</span>
          <span className="visuallyHidden">{t('language.switchHint')}</span>
        </Button>
        <span className={styles.narrow}>
          <MenuButton
            icon="more"
            label={t('command.more')}
            entries={MORE.map((id) => ({ id, label: t(`command.${id}`) }))}
            onChoose={run}
          />
        </span>
      </div>
    </header>
  );
}
