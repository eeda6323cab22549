import { createElement, type ReactNode } from 'react';
import { pathData } from '../../graph/marks/paths';
import type { NodePrimitive } from '../../graph/marks/primitives';
import styles from './MarkSvg.module.css';

interface Props {
  readonly primitives: readonly NodePrimitive[];
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What of the drawing is shown, in its own units; what reaches beyond it is shown too. */
  readonly viewBox: string;
  /** Address of the flag for the place that is left for one. */
  readonly flag?: string | undefined;
}

/**
 * A mark of the graph as SVG elements: the primitives that the map is painted from, in the colours of the design
 * tokens. Decoration: the name stands beside it, and so the letters of a flag that is not there are left out.
 */
export function MarkSvg({ primitives, width, height, viewBox, flag }: Props) {
  return createElement(
    'svg',
    { className: styles.mark, width, height, viewBox, 'aria-hidden': true, focusable: false },
    ...primitives.map((primitive) => elementOf(primitive, flag)),
  );
}

function elementOf(primitive: NodePrimitive, flag: string | undefined): ReactNode {
  if (primitive.kind === 'text') return null;
  if (primitive.kind === 'flag') {
    const { at, radius } = primitive;
    return <image href={flag} x={at.x - radius} y={at.y - radius} width={2 * radius} height={2 * radius} />;
  }
  const { steps, fill, stroke, width, dash, cap, opacity } = primitive;
  return (
    <path
      d={pathData(steps)}
      data-fill={fill}
      data-stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash && dash.length > 0 ? dash.join(' ') : undefined}
      strokeLinecap={cap}
      opacity={opacity < 1 ? opacity : undefined}
    />
  );
}
