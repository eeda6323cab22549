import { type FormEvent, useState } from 'react';
import type { NodeId } from '../../domain/model/ids';
import { useApp, useAppStore } from '../../state/hooks';
import { pathQuestion, selectChosenNodes } from '../../state/selectors';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focusTargets';
import { Modal } from '../../ui/Modal';
import { useNames } from '../shared/useNames';
import styles from './PathDialog.module.css';
import { PathEnds } from './PathEnds';

interface Ends {
  readonly from: NodeId | null;
  readonly to: NodeId | null;
}

/** Asks which two are meant; what is selected is the first. */
export function PathDialog() {
  const { t } = useNames();
  const store = useAppStore();
  const isOpen = useApp((state) => state.dialog === 'path');
  const setDialog = useApp((state) => state.setDialog);
  const [{ from, to }, setEnds] = useState<Ends>(() => {
    const { path } = store.getState().view;
    const [first = null, second = null] = selectChosenNodes(store.getState());
    return first || !path ? { from: first, to: second } : path;
  });
  // The first that is still open; it does not move on by itself when one has been chosen.
  const [focus] = useState<'from' | 'to'>(from === null ? 'from' : 'to');
  const [isAsked, setAsked] = useState(false);
  const isComplete = from !== null && to !== null;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isComplete) {
      setAsked(true);
      event.currentTarget.querySelectorAll<HTMLElement>('[role="combobox"]')[from === null ? 0 : 1]?.focus();
      return;
    }
    const { setPath } = store.getState();
    setPath(pathQuestion(store.getState(), from, to));
    setDialog(null);
    // The question is answered over there.
    requestAnimationFrame(() => focusOn('evidencePanel'));
  };
  return (
    <Modal
      isOpen={isOpen}
      onClose={() => setDialog(null)}
      title={t('path.title')}
      closeLabel={t('command.close')}
      size="narrow"
    >
      <form className={styles.form} onSubmit={onSubmit}>
        <p>{t('path.lead')}</p>
        <PathEnds from={from} to={to} onChange={setEnds} focus={focus} />
        <div className={styles.last}>
          <Button look="primary" type="submit">
            {t('path.show')}
          </Button>
          <output>{isAsked && !isComplete && t('path.incomplete')}</output>
        </div>
      </form>
    </Modal>
  );
}
