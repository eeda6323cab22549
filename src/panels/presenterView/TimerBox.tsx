import { useEffect, useState } from 'react';
import { formatStretch, formatTime } from '../../i18n/locale';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useNames } from '../shared/useNames';
import styles from './Presenter.module.css';
import { readTimer, restarted, retargeted, secondsLeft, spentAt, type Timer, toggled, writeTimer } from './timer';

const TIMER_KEY = 'rawabit.presenter.timer';
/** Often enough that no second is skipped, milliseconds. */
const TICK = 250;

/** The time of day, how long one has been speaking, and how much of the time meant for it is left. */
export function TimerBox() {
  const { t, language } = useNames();
  const [timer, change] = useTimer();
  const now = useNow();
  const spent = Math.floor(spentAt(timer, now) / 1000);
  const left = secondsLeft(timer, now);
  return (
    <section className={styles.times} aria-label={t('presenter.times')}>
      <p className={styles.time}>
        <span className={styles.quiet}>{t('presenter.clock')}</span>
        <time>{formatTime(new Date(now), language)}</time>
      </p>
      <p className={styles.time}>
        <span className={styles.quiet}>{t('presenter.spent')}</span>
        <span role="timer" aria-label={t('presenter.spent')}>
          {formatStretch(spent, language)}
        </span>
      </p>
      <div className={styles.buttons}>
        <Button onPress={() => change(toggled(timer, Date.now()))}>
          {timer.since !== null ? t('presenter.pause') : spent > 0 ? t('presenter.goOn') : t('presenter.start')}
        </Button>
        <Button look="plain" isDisabled={spent === 0} onPress={() => change(restarted(timer, Date.now()))}>
          {t('presenter.reset')}
        </Button>
      </div>
      <div className={styles.target} role="group" aria-label={t('presenter.target')}>
        <IconButton
          icon="minus"
          label={t('presenter.shorter')}
          isDisabled={timer.target === null}
          onPress={() => change(retargeted(timer, -1))}
        />
        <span>{timer.target === null ? t('presenter.noTarget') : t('presenter.minutes', { count: timer.target })}</span>
        <IconButton icon="plus" label={t('presenter.longer')} onPress={() => change(retargeted(timer, 1))} />
      </div>
      {left !== null && (
        <p className={styles.remaining} data-over={left < 0}>
          {left < 0
            ? t('presenter.over', { time: formatStretch(-left, language) })
            : t('presenter.left', { time: formatStretch(left, language) })}
        </p>
      )}
    </section>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(Date.now()), TICK);
    return () => window.clearInterval(ticking);
  }, []);
  return now;
}

/** The timer, kept over a reload of this window. */
function useTimer(): readonly [Timer, (timer: Timer) => void] {
  const [timer, setTimer] = useState(recall);
  return [
    timer,
    (next) => {
      setTimer(next);
      try {
        sessionStorage.setItem(TIMER_KEY, writeTimer(next));
      } catch {
        // A reload begins it anew, then.
      }
    },
  ];
}

function recall(): Timer {
  try {
    return readTimer(sessionStorage.getItem(TIMER_KEY));
  } catch {
    return readTimer(null);
  }
}
