import { useEffect, useRef, useState } from 'react';
import { summaryInWords } from '../../i18n/summary';
import { eitherText } from '../../panels/shared/eitherText';
import { useEndNames } from '../../panels/shared/useEndNames';
import { useNames } from '../../panels/shared/useNames';
import { useApp } from '../../state/hooks';
import {
  selectBriefing,
  selectChosen,
  selectPaths,
  selectQuote,
  selectQuotes,
  selectScene,
  selectVisible,
  selectWay,
} from '../../state/selectors';
import { Announcer } from '../../ui/Announcer';
import { hasFocus } from '../../ui/focusTargets';

/** By then the focus has found its place, milliseconds. */
const SETTLED = 100;
/** What changes sooner again, as while the time is playing, is not yet worth telling; milliseconds. */
const AT_REST = 600;

/**
 * What has changed, for whoever cannot see it: selection, quote, article, how much passes the filters. It stands in the
 * page from the beginning, because a region that arrives together with its words is often not read.
 */
export function Announcements() {
  const selection = useSelectionInWords();
  const several = useSeveralInWords();
  const quote = useQuoteInWords();
  const path = usePathInWords();
  const article = useArticleInWords();
  const filtered = useFilteredInWords();
  const scene = useSceneInWords();
  const [told, setTold] = useState({ selection: '', quote: '', article: '', path: '' });
  useEffect(() => {
    const later = setTimeout(() => {
      // With the focus on its title the selection is read already.
      const isRead = hasFocus('evidenceTitle');
      setTold({ selection: isRead ? '' : selection, quote, article, path });
    }, SETTLED);
    return () => clearTimeout(later);
  }, [selection, quote, article, path]);
  return (
    <>
      <Announcer text={told.selection} />
      <Announcer text={several} />
      <Announcer text={told.quote} />
      <Announcer text={told.article} />
      <Announcer text={told.path} />
      <Announcer text={filtered} />
      <Announcer text={scene} />
    </>
  );
}

function useSelectionInWords(): string {
  const { t, index, name, sentence } = useNames();
  const selection = useApp((state) => state.view.selection);
  if (selection === null) return '';
  if (selection.kind === 'edge') {
    const edge = index.edges.get(selection.id);
    return edge ? t('status.selectedEdge', { sentence: sentence(edge), modality: t(`modality.${edge.modality}`) }) : '';
  }
  const node = index.nodes.get(selection.id);
  return node ? t('status.selectedNode', { name: name(node.id), type: t(`nodeType.${node.type}`) }) : '';
}

/** From where to where, which of the ways, and how long it is. */
function usePathInWords(): string {
  const { t, names } = useNames();
  const endNames = useEndNames();
  const path = useApp((state) => state.view.path);
  const answer = useApp(selectPaths);
  const found = useApp(selectWay);
  if (!path) return '';
  if (answer?.kind === 'same') return t('path.same');
  if (answer?.kind === 'away') return t('path.away', { names: names(answer.ends) });
  const ends = t('path.ends', endNames(path.from, path.to));
  if (!found || answer?.kind !== 'found') return t('status.noPath', { ends });
  const steps = t('path.steps', { count: found.way.steps.length });
  return t('status.path', { ends, at: found.at + 1, of: answer.ways.length, steps });
}

/** Which scene is before the audience, or that nothing is to be seen. */
function useSceneInWords(): string {
  const { t, language } = useNames();
  const isBlank = useApp((state) => state.presentation?.blank === true);
  const at = useApp((state) => state.presentation?.at ?? 0);
  const of = useApp((state) => selectBriefing(state)?.scenes.length ?? 0);
  const scene = useApp(selectScene);
  if (isBlank) return t('present.blanked');
  return scene ? t('present.scene', { at: at + 1, of, title: eitherText(scene.title, language).words }) : '';
}

/** How many are chosen, where it is more than one; what was taken out, and how many are left. */
function useSeveralInWords(): string {
  const { t, index, name, sentence } = useNames();
  const chosen = useApp(selectChosen);
  const [{ now, before }, setKept] = useState({ now: chosen, before: chosen });
  if (now !== chosen) setKept({ now: chosen, before: now });
  const count = chosen.length;
  const [gone, ...more] = before.filter((id) => !chosen.includes(id));
  const isTakenOut = gone !== undefined && more.length === 0 && count > 0 && before.length === count + 1;
  if (!isTakenOut) return count > 1 ? t('chosen.count', { count }) : '';
  const meant = index.selectable.get(gone);
  const edge = meant?.kind === 'edge' ? index.edges.get(meant.id) : undefined;
  const words = edge ? sentence(edge) : meant?.kind === 'node' ? name(meant.id) : '';
  return t('chosen.takenOut', { name: words, left: t('chosen.count', { count }) });
}

/** Which of several quotes is being read, and whose it is. */
function useQuoteInWords(): string {
  const { t, names } = useNames();
  const quotes = useApp(selectQuotes);
  const quote = useApp(selectQuote);
  const position = useApp((state) => state.view.quote);
  if (!quote || quotes.length < 2) return '';
  const { speakers } = quote.chain;
  return t('status.quote', {
    at: position + 1,
    of: quotes.length,
    voice: speakers.length > 0 ? names(speakers) : t('evidence.own'),
    modality: t(`modality.${quote.evidence.modality}`),
  });
}

function useArticleInWords(): string {
  const { t, index, text } = useNames();
  const open = useApp((state) => state.view.reader?.article);
  const at = index.document.articles.findIndex(({ id }) => id === open);
  const article = index.document.articles[at];
  return article ? t('legend.articleToggle', { number: at + 1, title: text(article.title) }) : '';
}

/** Nothing at first sight; how much is left once a filter has been set. */
function useFilteredInWords(): string {
  const { t } = useNames();
  const visible = useApp(selectVisible);
  const isPresenting = useApp((state) => state.presentation !== null);
  const first = useRef(visible);
  const [told, setTold] = useState('');
  useEffect(() => {
    // A scene stands on the whole graph, and leaves what was set before as it was.
    if (isPresenting) first.current = visible;
    if (visible === first.current) return undefined;
    const later = setTimeout(() => {
      const { nodes, edges } = visible;
      setTold(nodes.size === 0 ? t('graph.empty') : summaryInWords(t, nodes.size, edges.size));
    }, AT_REST);
    return () => clearTimeout(later);
  }, [visible, isPresenting, t]);
  return told;
}
