import { useRef, useState } from 'react';
import { missingIn } from '../../domain/briefing/sceneContents';
import type { Briefing } from '../../domain/model/briefing';
import { useAppStore } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import type { MenuEntry } from '../../ui/MenuEntries';
import { useNames } from '../shared/useNames';
import styles from './Briefings.module.css';
import { DraftWords, useDraftWords } from './DraftWords';
import { useSaveBriefings } from './files';
import { type Linked, useBriefingServices } from './services';
import { TakeAway } from './TakeAway';

interface Props {
  readonly briefing: Briefing;
  /** It cannot be changed where it is: editing makes a copy. */
  readonly isReadOnly?: boolean;
  readonly onEdit: () => void;
  readonly onDuplicate?: () => void;
  readonly onDelete?: () => void;
}

type Action = 'edit' | 'take' | 'duplicate' | 'save' | 'link' | 'delete';

/** A briefing: what it is called, how long it is, and what can be done with it. */
export function BriefingRow({ briefing, isReadOnly = false, onEdit, onDuplicate, onDelete }: Props) {
  const { t, index } = useNames();
  const words = useDraftWords();
  const store = useAppStore();
  const { linkTo } = useBriefingServices();
  const save = useSaveBriefings();
  const [linked, setLinked] = useState<Linked | null>(null);
  const [isTaking, setTaking] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const title = words(briefing.title, t('briefings.untitled'));
  const missing = new Set(briefing.scenes.flatMap((scene) => missingIn(index, scene))).size;

  const entries: MenuEntry<Action>[] = [
    { id: 'edit', label: isReadOnly ? t('briefings.editCopy') : t('briefings.edit') },
    ...(onDuplicate ? [{ id: 'duplicate' as const, label: t('briefings.duplicate') }] : []),
    ...(briefing.scenes.length > 0 ? [{ id: 'take' as const, label: t('takeAway.open') }] : []),
    { id: 'save', label: t('briefings.save') },
    { id: 'link', label: t('briefings.copyLink') },
    ...(onDelete ? [{ id: 'delete' as const, label: t('briefings.delete') }] : []),
  ];
  const run = (action: Action) => {
    if (action === 'edit') onEdit();
    if (action === 'take') setTaking(true);
    if (action === 'duplicate') onDuplicate?.();
    if (action === 'save') save([briefing]);
    if (action === 'link') void linkTo(briefing).then(setLinked);
    if (action === 'delete') onDelete?.();
  };
  return (
    <li ref={row} className={styles.row}>
      <div>
        <p className={styles.title}>
          <DraftWords text={briefing.title} empty={t('briefings.untitled')} />
        </p>
        <p className={styles.quiet}>
          {t('briefings.scenes', { count: briefing.scenes.length })}
          {missing > 0 && ` · ${t('briefings.missing', { count: missing })}`}
        </p>
        <div role="status">{linked && <LinkWord linked={linked} onSave={() => save([briefing])} />}</div>
      </div>
      <div className={styles.actions}>
        {!isReadOnly && (
          <Button look="plain" aria-label={`${t('briefings.edit')}: ${title}`} onPress={onEdit}>
            {t('briefings.edit')}
          </Button>
        )}
        <Button
          aria-label={`${t('briefings.present')}: ${title}`}
          isDisabled={briefing.scenes.length === 0}
          onPress={() => store.getState().present(briefing.id)}
        >
          {t('briefings.present')}
        </Button>
        <MenuButton icon="more" label={t('briefings.more', { title })} entries={entries} onChoose={run} />
      </div>
      {isTaking && (
        <TakeAway
          briefing={briefing}
          title={title}
          onClose={() => {
            setTaking(false);
            row.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
          }}
        />
      )}
    </li>
  );
}

/** What came of making a link. */
function LinkWord({ linked, onSave }: { readonly linked: Linked; readonly onSave: () => void }) {
  const { t } = useNames();
  if (linked.kind === 'copied') return <p className={styles.word}>{t('briefings.linkCopied')}</p>;
  if (linked.kind === 'shown') {
    return (
      <div className={styles.word}>
        <p>{t('briefings.linkShown')}</p>
        <input readOnly dir="ltr" className={styles.link} aria-label={t('briefings.link')} value={linked.link} />
      </div>
    );
  }
  return (
    <div className={styles.word}>
      <p>
        {linked.kind === 'long'
          ? t('briefings.linkLong', { length: linked.length, most: linked.most })
          : t('briefings.linkFailed')}
      </p>
      <Button look="plain" onPress={onSave}>
        {t('briefings.save')}
      </Button>
    </div>
  );
}
