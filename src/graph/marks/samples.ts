import type { Language } from '../../domain/model/language';
import type { Position } from '../../domain/model/schema';
import type { EdgeModality, NodeType, Tone } from '../../domain/model/vocabulary';
import { straight } from '../geometry/curve';
import { drawEdge } from './edgeKinds';
import { drawEdgeMark, type EdgePaint } from './edgeMark';
import { edgeStyle } from './edgeStyle';
import type { FigureNode } from './nodeMark';
import { type Primitive, smoothSteps } from './primitives';
import type { TextBlock } from './textBlock';

/** A sign of the plate as a legend shows it. */
export interface Sample {
  readonly primitives?: readonly Primitive[];
  readonly nodes?: readonly FigureNode[];
}

/** Draws a sign around a place. */
export type DrawSample = (at: Position, slate: TextBlock) => Sample;

/** How long a sample of a line is, CSS pixels. */
export const SAMPLE_LENGTH = 46;

export function nodeSample(type: NodeType, iso: string | null, named: boolean): DrawSample {
  const radius = type === 'country' ? 22 : 14;
  const zoom = type === 'country' ? 0.45 : type === 'statement' ? 1.3 : 0.66;
  return (at, { palette }) => ({
    nodes: [
      {
        style: { type, radius, named, state: 'rest', iso },
        at,
        zoom: zoom * Math.min(1.1, palette.typeScale),
        opacity: 1,
      },
    ],
  });
}

export function territorySample({ x, y }: Position): Sample {
  const corners = [
    [-13, -2],
    [-7, -9],
    [6, -9],
    [14, -3],
    [11, 8],
    [-4, 9],
    [-12, 6],
  ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));
  return {
    primitives: [{ kind: 'path', steps: smoothSteps(corners), fill: 'land', stroke: 'coast', width: 1.3, opacity: 1 }],
  };
}

/** A sample line runs as reading does. */
function sample({ x, y }: Position, language: Language, shorter = 1) {
  const half = (SAMPLE_LENGTH / 2 - shorter) * (language === 'ar' ? -1 : 1);
  return straight({ x: x - half, y }, { x: x + half, y });
}

export function edgeSample(modality: EdgeModality, tone: Tone, sources: number, symmetric: boolean): DrawSample {
  return (at, { language }) => {
    const paint: EdgePaint = {
      style: edgeStyle(modality, tone, sources, symmetric),
      ink: tone,
      state: 'rest',
      opacity: 1,
      scale: 1,
    };
    return { primitives: onPanel(drawEdgeMark(sample(at, language), paint)) };
  };
}

export function markerSample(at: Position, { language }: TextBlock): Sample {
  const style = edgeStyle('stated', 'neutral', 1, false);
  const inside = sample(at, language, 6);
  return { primitives: drawEdgeMark(inside, { style, ink: 'neutral', state: 'selected', opacity: 1, scale: 0.8 }) };
}

export function contradictionSample(at: Position, { language }: TextBlock): Sample {
  const edge = {
    kind: 'contradiction',
    modality: 'stated',
    tone: 'neutral',
    sources: 1,
    symmetric: true,
    state: 'rest',
    minor: false,
    nearOnly: false,
  } as const;
  return { primitives: onPanel(drawEdge(edge, sample(at, language), 1, 1, true)) };
}

/** A legend lies on a panel: the ground around a line is the panel's. */
function onPanel(primitives: readonly Primitive[]): Primitive[] {
  return primitives.map((one) => {
    if (one.kind === 'text') return one;
    return {
      ...one,
      ...(one.fill === 'land' ? { fill: 'panel' as const } : {}),
      ...(one.stroke === 'land' ? { stroke: 'panel' as const } : {}),
    };
  });
}
