import { subjectInWords } from '../../i18n/summary';
import { useLanguage } from '../../i18n/useLanguage';
import { SearchBox } from '../../panels/search/SearchBox';
import { useApp, useHistory } from '../../state/hooks';
import { TABS } from '../../state/view';
import { Button } from '../../ui/Button';
import type { FocusTarget } from '../../ui/focusTargets';
import { IconButton } from '../../ui/IconButton';
import { Logo } from '../../ui/Logo';
import { MenuButton } from '../../ui/MenuButton';
import { TabBar } from '../../ui/TabBar';
import { useNarrow } from '../../ui/useNarrow';
import { type CommandId, commandById } from '../commands/commands';
import { keyOf } from '../keyboard/keymap';
import { useKeymap } from '../keyboard/useKeymap';
import styles from './Header.module.css';
import { SkipLinks } from './SkipLinks';

/** What the header has no room for in words. */
const MORE = [
  'briefings',
  'present',
  'captureScene',
  'copyLink',
  'export',
  'path',
  'fullScreen',
  'help',
  'about',
] as const satisfies readonly CommandId[];
/** And what a narrow window lacks besides. */
const MORE_NARROW = [
  ...TABS,
  'time',
  'undo',
  'redo',
  'briefings',
  'present',
  'captureScene',
  'scenes',
  'copyLink',
  'export',
  'path',
  'theme',
  'help',
  'about',
] as const satisfies readonly CommandId[];

/** Those that a wide window opens by a word. */
const PANELS = ['legend', 'time', 'evidence'] as const;
const OPENERS = {
  legend: 'openLegend',
  time: 'openTime',
  evidence: 'openEvidence',
} as const satisfies Record<(typeof PANELS)[number], FocusTarget>;

interface Props {
  readonly run: (id: CommandId) => void;
}

/** Who we are and what can be done from anywhere. */
export function Header({ run }: Props) {
  const { t, language } = useLanguage();
  const { subject, articles } = useApp((state) => state.index.document);
  return (
    <header className={styles.header}>
      <SkipLinks run={run} />
      <div className={styles.brand}>
        <Logo />
        <h1 className={styles.name}>{t('app.name')}</h1>
        <p className={styles.subject}>{subjectInWords(t, language, subject, articles.length)}</p>
      </div>
      <div className={styles.search}>
        <SearchBox />
      </div>
      <div className={styles.tools} role="group" aria-label={t('command.group')}>
        <WideTools run={run} />
        <NarrowTools run={run} />
        <LanguageButton run={run} />
        <MoreMenus run={run} />
      </div>
    </header>
  );
}

function WideTools({ run }: Props) {
  const { t } = useLanguage();
  const tab = useApp((state) => state.view.tab);
  const panels = useApp((state) => state.panels);
  const theme = useApp((state) => state.theme);
  const { canUndo, canRedo } = useHistory();
  return (
    <span className={styles.wide}>
      <TabBar
        label={t('command.tabs')}
        tabs={TABS.map((id) => ({ id, label: t(`command.${id}`) }))}
        chosen={tab}
        onChoose={run}
        focusTarget="chosenView"
      />
      <span className={styles.rule} />
      {PANELS.map((panel) => (
        <Button
          key={panel}
          look="plain"
          focusTarget={OPENERS[panel]}
          aria-expanded={panels[panel]}
          onPress={() => run(panel)}
        >
          {t(`command.${panel}`)}
        </Button>
      ))}
      <span className={styles.roomy}>
        <Button look="plain" focusTarget="openBriefings" onPress={() => run('briefings')}>
          {t('briefings.title')}
        </Button>
      </span>
      <span className={styles.rule} />
      <IconButton icon="undo" label={t('command.undo')} isDisabled={!canUndo} onPress={() => run('undo')} />
      <IconButton icon="redo" label={t('command.redo')} isDisabled={!canRedo} onPress={() => run('redo')} />
      <IconButton icon="theme" label={t('theme.next', { theme: t(`theme.${theme}`) })} onPress={() => run('theme')} />
    </span>
  );
}

function NarrowTools({ run }: Props) {
  const { t } = useLanguage();
  const panels = useApp((state) => state.panels);
  const isReading = useApp((state) => state.view.reader !== null);
  const isNarrow = useNarrow();
  // In a narrow window legend and reader lie over everything.
  const isCovered = isNarrow && (panels.legend || isReading);
  const uncoverEvidence = () => {
    if (isCovered && panels.legend) run('legend');
    if (isCovered && isReading) run('clear');
    if (!isCovered || !panels.evidence) run('evidence');
  };
  return (
    <span className={styles.narrow}>
      <IconButton
        icon="legend"
        focusTarget="openLegend"
        label={t('command.legend')}
        aria-expanded={panels.legend}
        onPress={() => run('legend')}
      />
      <IconButton
        icon="article"
        focusTarget="openEvidence"
        label={t('command.evidence')}
        aria-expanded={panels.evidence && !isCovered}
        onPress={uncoverEvidence}
      />
    </span>
  );
}

/** Leads into the other language, and is called in it. */
function LanguageButton({ run }: Props) {
  const { t } = useLanguage();
  const other = useApp((state) => (state.language === 'ar' ? 'en' : 'ar'));
  return (
    <Button look="plain" onPress={() => run('language')}>
      <span lang={other}>{t('language.switch')}</span>
      <span className="visuallyHidden">{t('language.switchHint')}</span>
    </Button>
  );
}

function MoreMenus({ run }: Props) {
  const { t } = useLanguage();
  const keymap = useKeymap();
  const entries = (ids: readonly CommandId[]) =>
    ids.map((id) => ({ id, label: t(`command.${id}`), shortcut: keyOf(commandById(id), keymap)?.shown }));
  return (
    <>
      <span className={styles.wide}>
        <MenuButton
          icon="more"
          label={t('command.more')}
          entries={entries(MORE)}
          onChoose={run}
          focusTarget="moreCommands"
        />
      </span>
      <span className={styles.narrow}>
        <MenuButton
          icon="more"
          label={t('command.more')}
          entries={entries(MORE_NARROW)}
          onChoose={run}
          focusTarget="moreCommands"
        />
      </span>
    </>
  );
}
