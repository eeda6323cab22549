import { useRef, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { clashes, MERGES, type Merge, mergeBriefings } from '../../domain/briefing/file';
import { missingIn } from '../../domain/briefing/sceneContents';
import type { Briefing } from '../../domain/model/briefing';
import { useApp, useAppStore } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { useArrivalFocus } from '../../ui/useArrivalFocus';
import { useNames } from '../shared/useNames';
import styles from './Briefings.module.css';
import { DraftWords } from './DraftWords';
import type { OpenedFile } from './openFile';
import { useBriefingServices } from './services';

interface Props {
  readonly file: OpenedFile;
  /** With what has been done, or null where nothing was. */
  readonly onDone: (text: string | null) => void;
}

/** What is in a file, before anything of it is taken over; or what is wrong with it, and where. */
export function ImportReview({ file, onDone }: Props) {
  const { t } = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading);
  return (
    <div className={styles.review}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {t('briefings.file')} <bdi>{file.name}</bdi>
      </h3>
      {file.read.kind === 'read' ? (
        <Arriving coming={file.read.briefings} isOfThisGraph={file.read.isOfThisGraph} onDone={onDone} />
      ) : (
        <>
          <p role="alert">{t(`briefings.fileRefused.${file.read.why}`)}</p>
          {file.read.issues.length > 0 && (
            <ul className={styles.issues} dir="ltr" lang="en">
              {file.read.issues.map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  {path !== '' && <code>{path}</code>} {message}
                </li>
              ))}
            </ul>
          )}
          <div className={styles.actions}>
            <Button onPress={() => onDone(null)}>{t('command.back')}</Button>
          </div>
        </>
      )}
    </div>
  );
}

interface ArrivingProps {
  readonly coming: readonly Briefing[];
  readonly isOfThisGraph: boolean;
  readonly onDone: Props['onDone'];
}

function Arriving({ coming, isOfThisGraph, onDone }: ArrivingProps) {
  const { t } = useNames();
  const store = useAppStore();
  const { freshBriefingId } = useBriefingServices();
  const own = useApp((state) => state.own);
  const [how, setHow] = useState<Merge>('both');
  const count = clashes(own, coming);
  const ways = MERGES.filter((way) => (way === 'update' ? count > 0 : own.length > 0));
  const take = () => {
    const { index, setOwn } = store.getState();
    const reserved = new Set(index.document.briefings.map(({ id }) => id));
    setOwn(mergeBriefings({ own, coming, how, reserved, fresh: freshBriefingId }));
    onDone(t('briefings.imported', { count: coming.length }));
  };
  return (
    <>
      {!isOfThisGraph && <p>{t('briefings.otherGraph')}</p>}
      <ul className={styles.list}>
        {coming.map((briefing) => (
          <li key={briefing.id} className={styles.row}>
            <div>
              <p className={styles.title}>
                <DraftWords text={briefing.title} empty={t('briefings.untitled')} />
              </p>
              <p className={styles.quiet}>{t('briefings.scenes', { count: briefing.scenes.length })}</p>
              <Missing briefing={briefing} />
            </div>
          </li>
        ))}
      </ul>
      {ways.length > 0 && (
        <RadioGroup
          className={styles.ways ?? ''}
          value={how}
          onChange={(value) => setHow(MERGES.find((way) => way === value) ?? 'both')}
        >
          <Label className={styles.heading ?? ''}>{t('briefings.how')}</Label>
          {ways.map((way) => (
            <Radio key={way} value={way} className={styles.way ?? ''}>
              <span className={styles.dot} />
              <span>
                <span className={styles.title}>{t(`briefings.merge.${way}`)}</span>
                <span className={styles.under}>{t(`briefings.mergeMeans.${way}`)}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className={styles.actions}>
        <Button look="primary" onPress={take}>
          {t('briefings.take')}
        </Button>
        <Button onPress={() => onDone(null)}>{t('briefings.cancel')}</Button>
      </div>
    </>
  );
}

/** Scene by scene, what this graph does not have. */
export function Missing({ briefing }: { readonly briefing: Briefing }) {
  const { t, index } = useNames();
  const scenes = briefing.scenes.flatMap((scene, at) => {
    const ids = missingIn(index, scene);
    return ids.length === 0 ? [] : [{ id: scene.id, at: at + 1, ids }];
  });
  if (scenes.length === 0) return null;
  return (
    <ul className={styles.missing}>
      {scenes.map(({ id, at, ids }) => (
        <li key={id}>
          {t('briefings.missingInScene', { at })} <bdi className={styles.ids}>{ids.join(', ')}</bdi>
        </li>
      ))}
    </ul>
  );
}
