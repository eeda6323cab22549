import { useTranslation } from 'react-i18next';
import { useApp } from '../state/hooks';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Logo } from '../ui/Logo';
import type { CommandId } from './commands';
import styles from './Header.module.css';

interface Props {
  readonly run: (id: CommandId) => void;
}

/** Who we are and what can be done from anywhere. */
export function Header({ run }: Props) {
  const { t } = useTranslation();
  const articles = useApp((state) => state.index.document.articles.length);
  const theme = useApp((state) => state.theme);
  const panels = useApp((state) => state.panels);
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <Logo />
        <h1 className={styles.name}>{t('app.name')}</h1>
        <p className={styles.subject}>{t('app.subtitle', { count: articles })}</p>
      </div>
      <div className={styles.tools} role="toolbar" aria-label={t('command.group')}>
        <span className={styles.wide}>
          <IconButton
            icon="legend"
            label={t(panels.legend ? 'command.hideLegend' : 'command.showLegend')}
            aria-expanded={panels.legend}
            onPress={() => run('legend')}
          />
          <IconButton
            icon="article"
            label={t(panels.evidence ? 'command.hideEvidence' : 'command.showEvidence')}
            aria-expanded={panels.evidence}
            onPress={() => run('evidence')}
          />
        </span>
        <IconButton icon="info" label={t('command.about')} onPress={() => run('about')} />
        <IconButton icon="help" label={t('command.help')} onPress={() => run('help')} />
        <IconButton icon="theme" label={t('theme.next', { theme: t(`theme.${theme}`) })} onPress={() => run('theme')} />
        <Button look="plain" onPress={() => run('language')} aria-label={t('language.switchHint')}>
          <span lang={t('language.switch') === 'English' ? 'en' : 'ar'}>{t('language.switch')}</span>
        </Button>
      </div>
    </header>
  );
}
