import { useRef } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import { TIME_BASES } from '../../domain/graph/filter';
import { stepped, type TimeStop } from '../../domain/time/timeScale';
import { useApp } from '../../state/hooks';
import { IconButton } from '../../ui/IconButton';
import styles from './Controls.module.css';
import { usePlayer } from './usePlayer';
import { useTimeWords } from './useTimeWords';

interface Props {
  readonly stops: readonly TimeStop[];
}

/** Which date counts; a day back, a day on, playing; and everything again. */
export function Controls({ stops }: Props) {
  const { t } = useTimeWords();
  const time = useApp((state) => state.view.filter.time);
  const setFilter = useApp((state) => state.setFilter);
  const control = useRef<HTMLSpanElement>(null);
  const { isPlaying, toggle } = usePlayer(stops, control);
  const [back, on] = [stepped(stops, time, -1), stepped(stops, time, 1)];
  const isLimited = time.from !== null || time.to !== null;
  return (
    <div className={styles.controls}>
      <RadioGroup
        aria-label={t('time.basis')}
        className={styles.bases ?? ''}
        orientation="horizontal"
        value={time.by}
        onChange={(value) => {
          const by = TIME_BASES.find((basis) => basis === value);
          if (by) setFilter({ time: { ...time, by } });
        }}
      >
        {TIME_BASES.map((basis) => (
          <Radio key={basis} value={basis} className={styles.basis ?? ''}>
            {t(`time.by.${basis}`)}
          </Radio>
        ))}
      </RadioGroup>
      <div className={styles.transport}>
        <IconButton
          icon="backward"
          label={t('time.previous')}
          isDisabled={back === null}
          onPress={() => back && setFilter({ time: { ...time, ...back } })}
        />
        <span ref={control} className={styles.play}>
          <IconButton
            icon={isPlaying ? 'pause' : 'play'}
            label={t(isPlaying ? 'time.pause' : 'time.play')}
            isDisabled={stops.length === 0}
            onPress={toggle}
          />
        </span>
        <IconButton
          icon="forward"
          label={t('time.next')}
          isDisabled={on === null}
          onPress={() => on && setFilter({ time: { ...time, ...on } })}
        />
        <Button
          className={styles.all ?? ''}
          aria-disabled={!isLimited}
          onPress={() => isLimited && setFilter({ time: { ...time, from: null, to: null } })}
        >
          {t('time.all')}
        </Button>
      </div>
    </div>
  );
}
