import { useMemo } from 'react';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { selectBriefing, selectLit } from '../../state/selectors';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import type { MenuEntry } from '../../ui/MenuEntries';
import { useNames } from '../shared/useNames';

interface Props<Id extends string> {
  readonly next: () => void;
  readonly previous: () => void;
  readonly switchLanguage: () => void;
  /** What is wanted more seldom. */
  readonly more: readonly MenuEntry<Id>[];
  readonly onMore: (id: Id) => void;
}

/** What can be done while presenting besides reading: on, back, the words of the scene, language, end. */
export function PresentTools<Id extends string>({ next, previous, switchLanguage, more, onMore }: Props<Id>) {
  const { t, language } = useNames();
  const at = useApp((state) => state.presentation?.at ?? 0);
  const isClicked = useApp((state) => state.view.selection !== null);
  const count = useApp((state) => selectBriefing(state)?.scenes.length ?? 0);
  const end = useApp((state) => state.endPresentation);
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <>
      <IconButton
        icon="backward"
        label={t('command.previousScene')}
        isDisabled={at === 0 && !isClicked}
        onPress={previous}
      />
      <IconButton icon="forward" label={t('command.nextScene')} isDisabled={at >= count - 1} onPress={next} />
      <InThisScene />
      <Button look="plain" onPress={switchLanguage}>
        <span lang={other}>{t('language.switch')}</span>
        <span className="visuallyHidden">{t('language.switchHint')}</span>
      </Button>
      <MenuButton icon="more" label={t('command.more')} entries={more} onChoose={onMore} />
      <IconButton icon="close" label={t('command.endPresentation')} onPress={end} />
    </>
  );
}

/** The lines and statements that the scene lights, as words; each leads to its quotes. */
function InThisScene() {
  const { t, index, text, names, sentence } = useNames();
  const lit = useApp(selectLit);
  const select = useApp((state) => state.select);
  const entries = useMemo((): readonly MenuEntry<string>[] => {
    if (!lit) return [];
    const edges = index.document.edges.filter(
      ({ id, type }) => lit.edges.has(id) && EDGE_TYPES[type].family !== 'speech',
    );
    const statements = index.document.nodes.filter(({ id, type }) => lit.nodes.has(id) && type === 'statement');
    return [
      ...edges.map((edge) => ({ id: edge.id, label: `${sentence(edge)} (${t(`modality.${edge.modality}`)})` })),
      ...statements.flatMap((node) =>
        node.type === 'statement' ? [{ id: node.id, label: `${names(node.speakers)}: ${text(node.label)}` }] : [],
      ),
    ];
  }, [lit, index, t, text, names, sentence]);
  if (entries.length === 0) return null;
  return (
    <MenuButton
      icon="legend"
      label={t('present.inScene')}
      entries={entries}
      onChoose={(id) => {
        const meant = index.selectable.get(id);
        if (meant) select(meant);
      }}
    />
  );
}
