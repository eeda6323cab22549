import { useCallback, useEffect, useMemo, useState } from 'react';
import type { NodeId } from '../../domain/model/ids';
import { timelineOf } from '../../domain/time/timeline';
import { stopsOf } from '../../domain/time/timeScale';
import { useApp } from '../../state/hooks';
import { IconButton } from '../../ui/IconButton';
import { useInlineSize } from '../../ui/useInlineSize';
import { useNarrow } from '../../ui/useNarrow';
import { Caption } from './Caption';
import { Chart } from './Chart';
import { Controls } from './Controls';
import { DaySummary } from './DaySummary';
import { CHART_MARGIN, PILE, PILE_PHONE, SHEET_RIM } from './measures';
import { StatementList } from './StatementList';
import styles from './Timeline.module.css';
import { Undated } from './Undated';
import { useTimeWords } from './useTimeWords';

/** From this width on the squares are larger, CSS pixels. */
const ROOMY = 900;
const SQUARE = 7;
const LARGE_SQUARE = 8;
/** What of the strip the undated may take; the days need the rest. */
const UNDATED_SHARE = 0.4;

/** What is taken before a size is known, CSS pixels. */
const UNKNOWN_WIDTH = { strip: 760, chart: 340 } as const;

/** The strip along the bottom: when things were said, or happened, and which of it is looked at. */
export function Timeline() {
  const { t } = useTimeWords();
  const index = useApp((state) => state.index);
  const by = useApp((state) => state.view.filter.time.by);
  const setPanel = useApp((state) => state.setPanel);
  const setHover = useApp((state) => state.setHover);
  const [pointed, setPointed] = useState<NodeId | null>(null);
  const [isBrushing, setBrushing] = useState(false);
  const isNarrow = useNarrow();
  const [strip, setStrip] = useState<HTMLDivElement | null>(null);
  const [middle, setMiddle] = useState<HTMLDivElement | null>(null);
  const width = useInlineSize(strip) || UNKNOWN_WIDTH.strip;
  const chartWidth = useInlineSize(middle) || UNKNOWN_WIDTH.chart;
  const timeline = useMemo(() => timelineOf(index, by), [index, by]);
  const stops = useMemo(() => stopsOf(timeline), [timeline]);
  const pitch = isNarrow || width >= ROOMY ? LARGE_SQUARE : SQUARE;
  const room = useMemo(
    () => ({ width: chartWidth - 2 * CHART_MARGIN, height: isNarrow ? PILE_PHONE : PILE, pitch }),
    [chartWidth, isNarrow, pitch],
  );
  const point = useCallback(
    (statement: NodeId | null) => {
      setPointed(statement);
      setHover(statement);
    },
    [setHover],
  );
  // What was pointed at goes with the strip.
  useEffect(() => () => setHover(null), [setHover]);
  const close = () => setPanel('time', false);
  return (
    <div ref={setStrip} className={styles.strip}>
      {isNarrow && <h2 className={styles.title}>{t('time.title')}</h2>}
      <Controls stops={stops} />
      <div ref={setMiddle} className={styles.middle}>
        <Chart timeline={timeline} stops={stops} room={room} isFine={!isNarrow} onPoint={point} onBrush={setBrushing} />
      </div>
      <Undated
        timeline={timeline}
        rows={isNarrow ? 5 : Math.floor(30 / pitch)}
        pitch={pitch}
        most={isNarrow ? width - 2 * SHEET_RIM : UNDATED_SHARE * width}
        isFine={!isNarrow}
        onPoint={point}
      />
      <span className={styles.close}>
        <IconButton icon="close" label={t('command.close')} onPress={close} />
      </span>
      <Caption timeline={timeline} pointed={pointed} isAlways={isBrushing || isNarrow} />
      {isNarrow ? <StatementList timeline={timeline} onChoose={close} /> : <DaySummary timeline={timeline} />}
    </div>
  );
}
