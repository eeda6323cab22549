import { type ReactNode, useEffect, useRef } from 'react';
import { useApp } from '../../state/hooks';
import { selectBriefing, selectQuotes, selectScene, selectSceneQuotes } from '../../state/selectors';
import { Button } from '../../ui/Button';
import { hasFocus, useFocusTarget } from '../../ui/focusTargets';
import { Icon } from '../../ui/Icon';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { eitherText } from '../shared/eitherText';
import { useNames } from '../shared/useNames';
import { Blank } from './Blank';
import { ClickedWords } from './ClickedWords';
import styles from './Presentation.module.css';
import { Progress } from './Progress';
import { QuotePager } from './QuotePager';
import { SceneWords } from './SceneWords';
import { useFit } from './useFit';
import { type FreeArea, useFreeArea } from './useFreeArea';
import { useRest } from './useRest';
import { useSwipe } from './useSwipe';

interface Props {
  readonly next: () => void;
  readonly previous: () => void;
  /** What can be done besides, at the end of the last row. */
  readonly tools: ReactNode;
  /** Told where between the words the graph is to be seen. */
  readonly onHole: (hole: FreeArea) => void;
}

/** A scene while presenting: title, the words, how far one is; the graph shows through the hole between them. */
export function Presentation({ next, previous, tools, onHole }: Props) {
  const { t, language, index, sentence } = useNames();
  const briefing = useApp(selectBriefing);
  const scene = useApp(selectScene);
  const at = useApp((state) => state.presentation?.at ?? 0);
  const isBlank = useApp((state) => state.presentation?.blank === true);
  const selection = useApp((state) => state.view.selection);
  const read = useApp((state) => state.view.quote);
  const sceneQuotes = useApp(selectSceneQuotes);
  const clickedQuotes = useApp(selectQuotes);
  const theme = useApp((state) => state.theme);
  const quotes = selection ? clickedQuotes : sceneQuotes;
  const root = useRef<HTMLElement>(null);
  const rootRef = useFocusTarget('presentation', root);
  const hole = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const isResting = useRest();
  const setHover = useApp((state) => state.setHover);
  useEffect(() => {
    // What a forgotten pointer lies on is not what is spoken of; who walks by keyboard is not pointing.
    if (isResting && !hasFocus('graphNavigator')) setHover(null);
  }, [isResting, setHover]);
  const swipe = useSwipe(language, next, previous);
  useFreeArea(root, hole, onHole, language);
  const { scrolls } = useFit(
    root,
    words,
    `${briefing?.id} ${at} ${language} ${theme} ${selection?.id} ${selection ? read : ''}`,
    selection !== null && clickedQuotes.length === 0,
  );

  const sceneTitle = scene ? eitherText(scene.title, language) : { words: t('present.noScene'), lang: language };
  const edge = selection?.kind === 'edge' ? index.edges.get(selection.id) : undefined;
  const node = selection?.kind === 'node' ? index.nodes.get(selection.id) : undefined;
  const title = edge
    ? { words: sentence(edge), lang: language }
    : node
      ? { words: node.label[language], lang: language }
      : sceneTitle;
  const name = briefing ? eitherText(briefing.title, language).words : '';
  return (
    <section
      ref={rootRef}
      tabIndex={-1}
      className={styles.present}
      aria-label={t('present.label', { title: name })}
      data-resting={isResting}
    >
      <div className={styles.title} inert={isBlank} {...swipe}>
        {selection && <Back title={sceneTitle.words} />}
        <h1 lang={title.lang} dir={title.lang === 'ar' ? 'rtl' : 'ltr'}>
          {title.words}
        </h1>
      </div>
      <div className={styles.column} inert={isBlank} {...swipe}>
        {/* What does not fit even in the least type is scrolled, by keyboard too. */}
        <div
          ref={words}
          className={styles.words}
          data-clicked={selection !== null}
          data-scrolls={scrolls}
          {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': t('present.words') })}
        >
          {selection ? <ClickedWords selection={selection} /> : <SceneWords />}
        </div>
        {quotes.length > 1 && <QuotePager count={quotes.length} />}
      </div>
      <div ref={hole} className={styles.hole} />
      <footer className={styles.foot} inert={isBlank}>
        <Progress />
        <div className={styles.tools} role="group" aria-label={t('command.group')}>
          {tools}
        </div>
      </footer>
      {isBlank && <Blank />}
    </section>
  );
}

/** From what was clicked in between. */
function Back({ title }: { readonly title: string }) {
  const { t } = useNames();
  const select = useApp((state) => state.select);
  const row = useRef<HTMLDivElement>(null);
  useReturnFocus(row, 'presentation');
  return (
    <div ref={row} className={styles.back}>
      <Button look="plain" onPress={() => select(null)}>
        <Icon name="backward" />
        {t('present.back')}
        <span className="visuallyHidden">: {title}</span>
      </Button>
    </div>
  );
}
