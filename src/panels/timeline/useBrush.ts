import { type PointerEvent, useRef } from 'react';
import {
  closedOver,
  rangeOf,
  type StopRange,
  shifted,
  type TimeStop,
  type WindowEnds,
  windowOver,
} from '../../domain/time/timeScale';
import { useAppStore } from '../../state/hooks';
import { asOneStep } from '../../state/store';
import { type ChartCell, stopAt } from './plan';

export type Grip = 'from' | 'to';

interface Brush {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

interface Drag {
  readonly does: Grip | 'move' | 'mark';
  /** Distance from the inline start where it began. */
  readonly began: number;
  readonly range: StopRange;
  readonly isOnAxis: boolean;
  /** Ends the step of undo; null as long as the pointer has hardly moved. */
  end: (() => void) | null;
}

/** A hand that shakes is not a drag, CSS pixels. */
const STILL = 4;

/**
 * The pointer's way with the window: its ends are dragged, the window as a whole, or a new one is marked. A press on a day
 * takes that day alone, one on the axis moves the nearer end there, so that nothing needs a drag.
 */
export function useBrush(cells: readonly ChartCell[], onGrip: (grip: Grip) => void): Brush {
  const store = useAppStore();
  const drag = useRef<Drag | null>(null);
  const stops = cells.map(({ stop }) => stop);
  const time = () => store.getState().view.filter.time;
  const set = (ends: WindowEnds) => {
    const now = time();
    if (ends.from !== now.from || ends.to !== now.to) store.getState().setFilter({ time: { ...now, ...ends } });
  };
  const finish = () => {
    drag.current?.end?.();
    drag.current = null;
  };

  return {
    onPointerDown: (event) => {
      const { target, currentTarget } = event;
      if (event.button !== 0 || cells.length === 0 || !(target instanceof Element)) return;
      if (target.closest('[role="option"]')) return;
      // The focus stays where it is unless an end is taken; no text is marked.
      event.preventDefault();
      const grip = gripOf(target);
      if (grip) onGrip(grip);
      const began = distanceIn(event);
      const range = rangeOf(stops, time());
      const at = stopAt(cells, began);
      const isWindow = (time().from !== null || time().to !== null) && at >= range.first && at <= range.last;
      drag.current = {
        does: grip ?? (isWindow ? 'move' : 'mark'),
        began,
        range,
        isOnAxis: target.closest('[data-axis]') !== null,
        end: null,
      };
      currentTarget.setPointerCapture?.(event.pointerId);
    },
    onPointerMove: (event) => {
      const current = drag.current;
      if (!current) return;
      const distance = distanceIn(event);
      if (!current.end && Math.abs(distance - current.began) < STILL) return;
      current.end ??= asOneStep(store);
      set(dragged(stops, cells, current, distance));
    },
    onPointerUp: (event) => {
      const current = drag.current;
      if (current && !current.end && current.does !== 'from' && current.does !== 'to')
        set(pressed(stops, cells, current, distanceIn(event), time()));
      finish();
    },
    onPointerCancel: finish,
  };
}

function gripOf(target: Element): Grip | null {
  const grip = target.closest<HTMLElement>('[data-grip]')?.dataset['grip'];
  return grip === 'from' || grip === 'to' ? grip : null;
}

function distanceIn({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const box = currentTarget.getBoundingClientRect();
  return getComputedStyle(currentTarget).direction === 'rtl' ? box.right - clientX : clientX - box.left;
}

/** How many cells lie more than half before a distance: an end snaps to the nearest edge. */
const cellsBefore = (cells: readonly ChartCell[], distance: number) =>
  cells.filter(({ start, width }) => start + width / 2 < distance).length;

function dragged(stops: readonly TimeStop[], cells: readonly ChartCell[], drag: Drag, distance: number): WindowEnds {
  const { first, last } = drag.range;
  const [began, now] = [stopAt(cells, drag.began), stopAt(cells, distance)];
  if (drag.does === 'from') return windowOver(stops, { first: Math.min(cellsBefore(cells, distance), last), last });
  if (drag.does === 'to') return windowOver(stops, { first, last: Math.max(cellsBefore(cells, distance) - 1, first) });
  if (drag.does === 'move') return closedOver(stops, shifted(stops, drag.range, now - began));
  return closedOver(stops, { first: Math.min(began, now), last: Math.max(began, now) });
}

/** What a press without a drag asks for. */
function pressed(
  stops: readonly TimeStop[],
  cells: readonly ChartCell[],
  { range, isOnAxis }: Drag,
  distance: number,
  now: WindowEnds,
): WindowEnds {
  const at = stopAt(cells, distance);
  if (isOnAxis) {
    const [from, to] = [cells[range.first], cells[range.last]];
    const isNearStart = from && to && Math.abs(distance - from.start) < Math.abs(distance - to.start - to.width);
    return windowOver(stops, isNearStart ? { ...range, first: at } : { ...range, last: at });
  }
  if (stops[at]?.kind !== 'day') return now;
  const isAlone = range.first === at && range.last === at;
  return isAlone ? { from: null, to: null } : closedOver(stops, { first: at, last: at });
}
