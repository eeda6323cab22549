import type { Position } from '../domain/schema';
import type { EdgeModality, NodeType, Tone } from '../domain/vocabulary';
import { straight } from './curve';
import { drawLine, type LinePaint } from './drawLine';
import { drawEdge } from './drawScene';
import { lineLook } from './lineLook';
import type { PictureNode } from './pictureFrame';
import type { Slate } from './pictureSlate';
import { type Primitive, smoothSteps } from './primitives';

/** A sign of the plate as a legend shows it. */
export interface Sample {
  readonly primitives?: readonly Primitive[];
  readonly nodes?: readonly PictureNode[];
}

/** Draws a sign around a place. */
export type DrawSample = (at: Position, slate: Slate) => Sample;

/** How long a sample of a line is, CSS pixels. */
export const LINE = 46;

export function nodeSign(type: NodeType, iso: string | null, named: boolean): DrawSample {
  const radius = type === 'country' ? 22 : 14;
  const zoom = type === 'country' ? 0.45 : type === 'statement' ? 1.3 : 0.66;
  return (at, { palette }) => ({
    nodes: [
      {
        look: { type, radius, named, state: 'rest', iso },
        at,
        zoom: zoom * Math.min(1.1, palette.typeScale),
        opacity: 1,
      },
    ],
  });
}

export function landSign({ x, y }: Position): Sample {
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
function sample({ x, y }: Position, language: 'ar' | 'en', shorter = 1) {
  const half = (LINE / 2 - shorter) * (language === 'ar' ? -1 : 1);
  return straight({ x: x - half, y }, { x: x + half, y });
}

export function lineSign(modality: EdgeModality, tone: Tone, sources: number, symmetric: boolean): DrawSample {
  return (at, { language }) => {
    const paint: LinePaint = {
      look: lineLook(modality, tone, sources, symmetric),
      ink: tone,
      state: 'rest',
      opacity: 1,
      scale: 1,
    };
    return { primitives: onPanel(drawLine(sample(at, language), paint)) };
  };
}

export function markerSign(at: Position, { language }: Slate): Sample {
  const look = lineLook('stated', 'neutral', 1, false);
  const inside = sample(at, language, 6);
  return { primitives: drawLine(inside, { look, ink: 'neutral', state: 'selected', opacity: 1, scale: 0.8 }) };
}

export function contradictionSign(at: Position, { language }: Slate): Sample {
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
