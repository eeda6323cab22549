import { useEffect, useRef, useState } from 'react';
import { Label, ProgressBar, Radio, RadioGroup } from 'react-aria-components';
import type { Briefing } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import { useNames } from '../shared/useNames';
import { fileNameOf } from './files';
import { useBriefingServices } from './services';
import styles from './TakeAway.module.css';

const CHOICES: Readonly<Record<'ar' | 'en' | 'both', readonly Language[]>> = {
  ar: ['ar'],
  en: ['en'],
  both: ['ar', 'en'],
};
type Choice = keyof typeof CHOICES;
const ORDER: readonly Choice[] = ['ar', 'en', 'both'];

type Stage = 'idle' | 'making' | 'ready' | 'failed' | 'cancelled';

interface Props {
  readonly briefing: Briefing;
  readonly title: string;
  readonly onClose: () => void;
}

/** A briefing as something to hand over: slides, or paper; in one language or both. */
export function TakeAway({ briefing, title, onClose }: Props) {
  const { t, language } = useNames();
  const desk = useBriefingServices();
  const [choice, setChoice] = useState<Choice>(language);
  const [stage, setStage] = useState<Stage>('idle');
  const [share, setShare] = useState(0);
  const work = useRef<AbortController>(null);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    part.current?.querySelector('input')?.focus();
    return () => work.current?.abort();
  }, []);
  const languages = CHOICES[choice];
  const make = async (kind: 'slides' | 'print') => {
    if (stage === 'making') return;
    const controller = new AbortController();
    const { signal } = controller;
    work.current = controller;
    setShare(0);
    setStage('making');
    const task = { signal, onProgress: (done: number) => !signal.aborted && setShare(done) };
    try {
      if (kind === 'print') await desk.print(briefing, languages, task);
      else {
        const file = await desk.slides(briefing, languages, task);
        signal.throwIfAborted();
        saveFile(file, fileNameOf(`slides-${briefing.id}-${languages.join('-')}`, new Date(), 'pptx'));
      }
      if (!signal.aborted) setStage(kind === 'print' ? 'idle' : 'ready');
    } catch {
      // Who gave up has been answered already.
      if (!signal.aborted) setStage('failed');
    }
  };
  const cancel = () => {
    work.current?.abort();
    setStage('cancelled');
    part.current?.querySelector('input:checked')?.closest('label')?.querySelector('input')?.focus();
  };
  return (
    <div ref={part} className={styles.part} role="group" aria-label={t('takeAway.title', { title })}>
      <RadioGroup
        className={styles.choice ?? ''}
        value={choice}
        isDisabled={stage === 'making'}
        onChange={(value) => {
          const chosen = ORDER.find((one) => one === value);
          if (chosen) setChoice(chosen);
        }}
      >
        <Label className={styles.label ?? ''}>{t('takeAway.language')}</Label>
        {ORDER.map((one) => (
          <Radio key={one} value={one} className={styles.way ?? ''}>
            <span className={styles.dot} />
            {t(`takeAway.languageOf.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <div className={styles.actions}>
        <Button onPress={() => void make('slides')}>{t('takeAway.slides')}</Button>
        <Button onPress={() => void make('print')}>{t('takeAway.print')}</Button>
        <Button look="plain" onPress={onClose}>
          {t('takeAway.close')}
        </Button>
      </div>
      {stage === 'making' && (
        <div className={styles.actions}>
          <ProgressBar className={styles.bar ?? ''} value={100 * share}>
            {({ percentage }) => (
              <>
                <Label className={styles.label ?? ''}>{t('takeAway.making')}</Label>
                <div className={styles.track}>
                  <div className={styles.done} style={{ inlineSize: `${percentage ?? 0}%` }} />
                </div>
              </>
            )}
          </ProgressBar>
          <Button look="plain" onPress={cancel}>
            {t('takeAway.cancel')}
          </Button>
        </div>
      )}
      <p role="status" className={styles.state}>
        {stage === 'ready' || stage === 'failed' || stage === 'cancelled' ? t(`takeAway.${stage}`) : ''}
      </p>
    </div>
  );
}
