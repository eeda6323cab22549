import { useRef, useState } from 'react';
import { copyOf } from '../../domain/briefing/edit';
import type { Briefing } from '../../domain/model/briefing';
import { useApp, useAppStore } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { focusTarget } from '../../ui/focusTargets';
import { Modal } from '../../ui/Modal';
import { useNames } from '../shared/useNames';
import { BriefingRow } from './BriefingRow';
import styles from './Briefings.module.css';
import { DoneNote, useDone } from './DoneNote';
import { useDraftWords } from './DraftWords';
import { ImportButton } from './ImportButton';
import { ImportReview } from './ImportReview';
import { KeepingNote } from './KeepingNote';
import { ListPart } from './ListPart';
import type { OpenedFile } from './openFile';
import { useBriefingServices } from './services';
import { useCopyTitle } from './useCopyTitle';

/** How many frames it may take until the dialog has gone and the editor is there. */
const FRAMES = 60;

function focusEditor(frames = FRAMES): void {
  requestAnimationFrame(() => {
    const title = focusTarget('dialog') ? null : focusTarget('editorTitle');
    if (title) title.focus();
    else if (frames > 0) focusEditor(frames - 1);
  });
}

/** Every briefing there is, and what can be done with it. */
export function BriefingsDialog() {
  const { t } = useNames();
  const isOpen = useApp((state) => state.dialog === 'briefings');
  const setDialog = useApp((state) => state.setDialog);
  return (
    <Modal isOpen={isOpen} onClose={() => setDialog(null)} title={t('briefings.title')} closeLabel={t('command.close')}>
      <Contents />
    </Modal>
  );
}

function Contents() {
  const { t } = useNames();
  const store = useAppStore();
  const desk = useBriefingServices();
  const words = useDraftWords();
  const copyTitle = useCopyTitle();
  const prepared = useApp((state) => state.index.document.briefings);
  const own = useApp((state) => state.own);
  const linked = useApp((state) => state.linkedBriefing);
  const [done, say] = useDone();
  const [file, setFile] = useState<OpenedFile | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  const part = useRef<HTMLElement>(null);
  // The row that had the focus is gone: its way back takes it, or else the way to a new one.
  const focusUndo = () =>
    requestAnimationFrame(() =>
      (
        foot.current?.querySelector<HTMLElement>('button') ?? part.current?.querySelector<HTMLElement>('button')
      )?.focus(),
    );

  const begin = (briefing: Briefing) => {
    const { keepBriefing, setEditing, setPanel, setDialog } = store.getState();
    if (!own.includes(briefing)) keepBriefing(briefing);
    setEditing({ briefing: briefing.id, scene: briefing.scenes[0]?.id ?? null });
    setPanel('scenes', true);
    setDialog(null);
    focusEditor();
  };
  const duplicate = (briefing: Briefing) => copyOf(briefing, desk.freshBriefingId(), copyTitle(briefing.title));
  const keepCopy = (briefing: Briefing) => {
    store.getState().keepBriefing(duplicate(briefing));
    say(t('briefings.duplicated', { title: words(briefing.title, t('briefings.untitled')) }), true);
  };
  const remove = (briefing: Briefing) => {
    store.getState().deleteBriefing(briefing.id);
    say(t('briefings.deleted', { title: words(briefing.title, t('briefings.untitled')) }), true);
    focusUndo();
  };

  if (file) {
    return (
      <ImportReview
        file={file}
        onDone={(text) => {
          setFile(null);
          if (text !== null) say(text, true);
        }}
      />
    );
  }
  return (
    <div className={styles.dialog}>
      <div ref={foot} className={styles.foot}>
        <DoneNote done={done} onUndone={focusUndo} />
        <KeepingNote />
      </div>
      <ListPart
        ref={part}
        title={t('briefings.own')}
        actions={
          <>
            <Button onPress={() => begin(desk.emptyBriefing())}>{t('briefings.new')}</Button>
            <ImportButton onOpen={setFile} />
          </>
        }
      >
        {own.length === 0 ? (
          <p className={styles.quiet}>{t('briefings.none')}</p>
        ) : (
          <ul className={styles.list}>
            {own.map((briefing) => (
              <BriefingRow
                key={briefing.id}
                briefing={briefing}
                onEdit={() => begin(briefing)}
                onDuplicate={() => keepCopy(briefing)}
                onDelete={() => remove(briefing)}
              />
            ))}
          </ul>
        )}
      </ListPart>
      {linked?.kind === 'read' && (
        <ListPart title={t('briefings.fromLink')}>
          <ul className={styles.list}>
            <BriefingRow briefing={linked.briefing} onEdit={() => begin(duplicate(linked.briefing))} isReadOnly />
          </ul>
        </ListPart>
      )}
      <ListPart title={t('briefings.prepared')}>
        <ul className={styles.list}>
          {prepared.map((briefing) => (
            <BriefingRow key={briefing.id} briefing={briefing} onEdit={() => begin(duplicate(briefing))} isReadOnly />
          ))}
        </ul>
      </ListPart>
    </div>
  );
}
