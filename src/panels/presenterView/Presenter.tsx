import { useApp } from '../../state/hooks';
import { selectBriefing, selectScene } from '../../state/selectors';
import { Button } from '../../ui/Button';
import { eitherText } from '../shared/eitherText';
import { useNames } from '../shared/useNames';
import { NextScene } from './NextScene';
import { Notes } from './Notes';
import styles from './Presenter.module.css';
import { TimerBox } from './TimerBox';

/** What can be done from here to what the audience sees. */
export interface Remote {
  readonly next: () => void;
  readonly previous: () => void;
  readonly blank: () => void;
  readonly back: () => void;
  readonly language: () => void;
  readonly begin: () => void;
  readonly end: () => void;
}

interface Props {
  readonly remote: Remote;
  /** `lost`: the main window does not answer. */
  readonly joined: 'waiting' | 'joined' | 'lost';
  readonly keys: readonly { readonly id: string; readonly label: string; readonly shown: string }[];
}

/** The window that only the speaker sees. */
export function Presenter({ remote, joined, keys }: Props) {
  const { t, language } = useNames();
  const briefing = useApp(selectBriefing);
  const scene = useApp(selectScene);
  const at = useApp((state) => state.presentation?.at ?? 0);
  const count = briefing?.scenes.length ?? 0;
  const title = briefing && eitherText(briefing.title, language);
  const sceneTitle = scene && eitherText(scene.title, language);
  return (
    <main className={styles.presenter}>
      <header className={styles.head}>
        <h1 lang={title?.lang}>{title?.words ?? t('presenter.window')}</h1>
        {briefing && <p>{t('presenter.place', { at: at + 1, of: count })}</p>}
      </header>
      <p role="status" className={styles.status}>
        <Status joined={joined} />
      </p>
      <div className={styles.body}>
        {scene && sceneTitle ? (
          <div className={styles.scene}>
            <h2 lang={sceneTitle.lang} dir={sceneTitle.lang === 'ar' ? 'rtl' : 'ltr'}>
              {sceneTitle.words}
            </h2>
            <Notes scene={scene} place={`${briefing?.id} ${at}`} />
          </div>
        ) : (
          <div className={styles.scene}>
            <p className={styles.none}>{t(joined === 'joined' ? 'presenter.nothing' : 'presenter.waiting')}</p>
            {joined === 'joined' && (
              <Button look="primary" onPress={remote.begin}>
                {t('command.present')}
              </Button>
            )}
          </div>
        )}
        <aside className={styles.aside} aria-label={t('presenter.aside')}>
          <TimerBox />
          {scene && <NextScene scene={briefing?.scenes[at + 1] ?? null} />}
          <section className={styles.keys}>
            <h3>{t('presenter.keys')}</h3>
            <dl>
              {keys.map(({ id, label, shown }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    <kbd dir="ltr">{shown}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        </aside>
      </div>
      <Tools remote={remote} at={at} count={count} isJoined={joined === 'joined'} />
    </main>
  );
}

/** Whether the two windows are in step, and what the audience sees where it is not the scene. */
function Status({ joined }: Pick<Props, 'joined'>) {
  const { t, index, text, sentence } = useNames();
  const isBlank = useApp((state) => state.presentation?.blank === true);
  const selection = useApp((state) => state.view.selection);
  if (joined === 'lost') return t('presenter.lost');
  if (isBlank) return t('presenter.blank');
  const edge = selection?.kind === 'edge' ? index.edges.get(selection.id) : undefined;
  const node = selection?.kind === 'node' ? index.nodes.get(selection.id) : undefined;
  if (edge) return t('presenter.clicked', { name: sentence(edge) });
  return node ? t('presenter.clicked', { name: text(node.label) }) : null;
}

interface ToolsProps {
  readonly remote: Remote;
  readonly at: number;
  readonly count: number;
  readonly isJoined: boolean;
}

function Tools({ remote, at, count, isJoined }: ToolsProps) {
  const { t, language } = useNames();
  const isPresenting = useApp((state) => state.presentation !== null);
  const isBlank = useApp((state) => state.presentation?.blank === true);
  const isClicked = useApp((state) => state.view.selection !== null);
  return (
    <footer className={styles.tools} role="group" aria-label={t('command.group')}>
      {isPresenting && (
        <>
          <Button isDisabled={at === 0 && !isClicked && !isBlank} onPress={remote.previous}>
            {t('command.previousScene')}
          </Button>
          <Button look="primary" isDisabled={at >= count - 1 && !isBlank} onPress={remote.next}>
            {t('command.nextScene')}
          </Button>
          {isClicked && <Button onPress={remote.back}>{t('command.backToScene')}</Button>}
          <Button isDisabled={!isJoined} onPress={remote.blank}>
            {isBlank ? t('present.showAgain') : t('presenter.makeBlank')}
          </Button>
        </>
      )}
      <span className={styles.gap} />
      <Button look="plain" onPress={remote.language}>
        <span lang={language === 'ar' ? 'en' : 'ar'}>{t('language.switch')}</span>
        <span className="visuallyHidden">{t('language.switchHint')}</span>
      </Button>
      {isPresenting && (
        <Button isDisabled={!isJoined} onPress={remote.end}>
          {t('command.endPresentation')}
        </Button>
      )}
    </footer>
  );
}
