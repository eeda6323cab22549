import { useApp } from '../../state/hooks';
import { selectSceneQuotes } from '../../state/selectors';
import { useNames } from '../shared/useNames';
import { QuoteAloud } from './QuoteAloud';

/** The quotes of the scene, together where there is room; the marker lies on the one being read. */
export function SceneWords() {
  const { index } = useNames();
  const quotes = useApp(selectSceneQuotes);
  const read = useApp((state) => state.view.quote);
  return quotes.map(({ of, view }, at) => {
    const meant = index.selectable.get(of);
    const edge = meant?.kind === 'edge' ? index.edges.get(meant.id) : undefined;
    return (
      <QuoteAloud
        key={`${of} ${view.evidence.article} ${view.evidence.start}`}
        view={view}
        tone={edge?.tone ?? null}
        isRead={at === read}
      />
    );
  });
}
