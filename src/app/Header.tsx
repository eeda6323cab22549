import { useTranslation } from 'react-i18next';
import { useApp } from '../state/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Logo } from '../ui/Logo';
import type { CommandId } from './commands';
import styles from './Header.module.css';

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
  const other = useApp((state) => (state.language === 'ar' ? 'en' : 'ar'));
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
      <div className={styles.tools} role="toolbar" aria-label={t('command.group')}>
        <span className={styles.wide}>
          <Button look="plain" aria-expanded={panels.legend} onPress={() => run('legend')}>
            {t('command.legend')}
          </Button>
          <Button look="plain" aria-expanded={panels.evidence} onPress={() => run('evidence')}>
            {t('command.evidence')}
          </Button>
        </span>
        <span className={styles.narrow}>
          <IconButton
            icon="legend"
            label={t('command.legend')}
            aria-expanded={panels.legend}
            onPress={() => run('legend')}
          />
        </span>
        <span className={styles.wide}>
          <Button look="plain" onPress={() => run('about')}>
            {t('command.about')}
          </Button>
        </span>
        <Button look="plain" onPress={() => run('help')}>
          {t('command.help')}
        </Button>
        <IconButton icon="theme" label={t('theme.next', { theme: t(`theme.${theme}`) })} onPress={() => run('theme')} />
        <Button
          look="plain"
          onPress={() => run('language')}
          aria-label={`${t('language.switch')}, ${t('language.switchHint')}`}
        >
          <span lang={other}>{t('language.switch')}</span>
        </Button>
      </div>
    </header>
  );
}
