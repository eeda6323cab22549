import { useMemo, useRef } from 'react';
import { Slider, SliderTrack } from 'react-aria-components';
import type { NodeId } from '../../domain/model/ids';
import type { Timeline } from '../../domain/time/timeline';
import { rangeOf, type TimeStop, windowOver } from '../../domain/time/timeScale';
import { useApp } from '../../state/hooks';
import { axisLabels } from './axisLabels';
import styles from './Chart.module.css';
import { type ChartSize, LONGEST_WHOLE, planChart } from './plan';
import { QuietSquares } from './QuietSquares';
import { Squares } from './Squares';
import { Thumb } from './Thumb';
import { datedSigns } from './timelineSigns';
import { type Grip, useBrush } from './useBrush';
import { useTimeWords } from './useTimeWords';

interface Props {
  readonly timeline: Timeline;
  readonly stops: readonly TimeStop[];
  readonly room: ChartSize;
  /** Whether the squares can be chosen here; a finger needs larger ones. */
  readonly isFine: boolean;
  readonly onPoint: (statement: NodeId | null) => void;
  readonly onBrush: (brushing: boolean) => void;
}

/** Roughly, for 12 px; a label that turns out shorter only stands a little freer. */
const LETTER = 6.2;

/** The histogram on its scale, and the window over it. */
export function Chart({ timeline, stops, room, isFine, onPoint, onBrush }: Props) {
  const { t, date } = useTimeWords();
  const time = useApp((state) => state.view.filter.time);
  const setFilter = useApp((state) => state.setFilter);
  const isLarge = useApp((state) => state.theme === 'projector');
  const plan = useMemo(() => planChart(timeline, stops, room), [timeline, stops, room]);
  const { cells } = plan;
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const brush = useBrush(cells, (grip) => (grip === 'from' ? from : to).current?.focus());
  const range = rangeOf(stops, time);
  const isLimited = time.from !== null || time.to !== null;
  const [start, end] = [cells[range.first], cells[range.last]];
  const signs = useMemo(() => datedSigns(timeline, plan, room.pitch), [timeline, plan, room.pitch]);
  const onlyLines = useMemo(() => {
    const said = new Set(timeline.days.map(({ day }) => day));
    return new Set(
      timeline.ties.flatMap(({ days }) => (days.from === days.to && !said.has(days.from) ? [days.from] : [])),
    );
  }, [timeline]);
  if (!start || !end) return <p className={styles.none}>{t('time.none')}</p>;
  const edges = { from: start.start, to: end.start + end.width };
  const labels = axisLabels(timeline, plan, time, {
    t,
    date,
    widthOf: (text) => text.length * LETTER * (isLarge ? 1.15 : 1),
  });
  const grip = (which: Grip) => (
    <span className={styles.grip} data-grip={which} style={{ insetInlineStart: edges[which] }} />
  );
  return (
    <div className={styles.scroller}>
      <div className={styles.chart} style={{ inlineSize: plan.width }} data-limited={isLimited} {...brush}>
        <span className={styles.window} style={{ insetInlineStart: edges.from, inlineSize: edges.to - edges.from }} />
        <div className={styles.plot} style={{ blockSize: room.height }}>
          {isFine ? (
            <Squares label={t(`time.chart.${timeline.by}`)} signs={signs} onPoint={onPoint} />
          ) : (
            <QuietSquares signs={signs} />
          )}
        </div>
        <div className={styles.axis} data-axis aria-hidden="true">
          {cells.map(({ stop, start: at, width }) => (
            <span
              key={stop.from}
              className={styles.cell}
              data-broken={stop.kind === 'stretch' && stop.length > LONGEST_WHOLE}
              data-lines={onlyLines.has(stop.from)}
              style={{ insetInlineStart: at, inlineSize: width }}
            />
          ))}
          {labels.map((label) => (
            <span
              key={label.text + label.start}
              className={styles.label}
              data-end={label.isEnd}
              style={{ insetInlineStart: label.start, inlineSize: label.width }}
            >
              {label.text}
            </span>
          ))}
        </div>
        <Slider
          aria-label={t('time.window')}
          className={styles.slider ?? ''}
          minValue={0}
          maxValue={Math.max(0, stops.length - 1)}
          value={[range.first, range.last]}
          onChange={([first = 0, last = 0]) => setFilter({ time: { ...time, ...windowOver(stops, { first, last }) } })}
        >
          <SliderTrack className={styles.track ?? ''}>
            <Thumb
              index={0}
              label={t('time.from')}
              words={date(start.stop.from)}
              at={edges.from}
              input={from}
              onFocusChange={onBrush}
            />
            <Thumb
              index={1}
              label={t('time.to')}
              words={date(end.stop.to)}
              at={edges.to}
              input={to}
              onFocusChange={onBrush}
            />
          </SliderTrack>
        </Slider>
        {grip('from')}
        {grip('to')}
      </div>
    </div>
  );
}
