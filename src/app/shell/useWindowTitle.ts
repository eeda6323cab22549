import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { proposition } from '../../i18n/proposition';
import { eitherText } from '../../panels/shared/eitherText';
import { useApp } from '../../state/hooks';
import { selectScene } from '../../state/selectors';

/** Calls the window by what is selected or shown, in words, or by the app. */
export function useWindowTitle(): void {
  const title = useTitle();
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function useTitle(): string {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const index = useApp((state) => state.index);
  const selection = useApp((state) => state.view.selection);
  const scene = useApp(selectScene);
  if (scene && !selection) return t('app.documentTitleWith', { selection: eitherText(scene.title, language).words });
  if (selection?.kind === 'node') {
    const node = index.nodes.get(selection.id);
    if (node) return t('app.documentTitleWith', { selection: node.label[language] });
  }
  if (selection?.kind === 'edge') {
    const edge = index.edges.get(selection.id);
    const source = edge && index.nodes.get(edge.source);
    const target = edge && index.nodes.get(edge.target);
    if (source && target) {
      return t('app.documentTitleWith', { selection: proposition(t, language, source, edge.type, target) });
    }
  }
  return t('app.documentTitle');
}
