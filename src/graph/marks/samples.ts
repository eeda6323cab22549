import type { Sureness } from '../../domain/graph/sureness';
import type { Language } from '../../domain/model/language';
import type { Position } from '../../domain/model/schema';
import type { EdgeModality, NodeType, Tone } from '../../domain/model/vocabulary';
import { straight } from '../geometry/curve';
import type { NodeState } from '../scene/scene';
import { drawEdge } from './edgeKinds';
import { drawEdgeMark, drawTailMark } from './edgeMark';
import { type EdgeStyle, edgeStyle } from './edgeStyle';
import { type FigureNode, type NodeStyle, statementScale } from './nodeMark';
import { onPanel, type PathPrimitive, type Primitive, smoothSteps } from './primitives';
import { drawTerritory } from './territoryMark';

/** How long a sample line is where nothing else is asked for, CSS pixels. */
export const SAMPLE_LENGTH = 46;

/** The modality whose line stands for a kind of sureness. */
export const SURENESS_SAMPLES: Readonly<Record<Sureness, EdgeModality>> = {
  fact: 'stated',
  claim: 'alleged',
  open: 'planned',
  denied: 'denied',
  disputed: 'disputed',
};

/** A line as a legend shows it. */
export interface EdgeSampleStyle {
  readonly modality: EdgeModality;
  /** Colour and tail mark. */
  readonly tone: Tone;
  /** Independent sources: the width. */
  readonly sources: number;
  /** Whether it holds both ways, and so has no head. */
  readonly symmetric: boolean;
  /** CSS pixels, `SAMPLE_LENGTH` where it is left out. */
  readonly length?: number;
}

/**
 * Under this length, CSS pixels, head and tail mark would leave nothing to see of a body that tells how sure a line is:
 * there the sample goes without the tail mark, as a line of the map does that is drawn thin.
 */
const LEAST_WITH_TAIL = 56;

/** A sample line around a place, on a panel. It runs as reading does. */
export function drawEdgeSample(
  at: Position,
  language: Language,
  { modality, tone, sources, symmetric, length = SAMPLE_LENGTH }: EdgeSampleStyle,
): PathPrimitive[] {
  const whole = edgeStyle(modality, tone, sources, symmetric);
  const hasRoom = length >= LEAST_WITH_TAIL || (whole.body === 'solid' && whole.bar === null);
  const style: EdgeStyle = hasRoom ? whole : { ...whole, tail: 'none' };
  const course = sampleCourse(at, language, length);
  return onPanel(drawEdgeMark(course, { style, ink: tone, state: 'rest', opacity: 1, scale: 1 }));
}

/** The disc or cross of a tone alone, around a place, on a panel; nothing for a tone that has none. */
export function drawTailSample({ x, y }: Position, tone: Tone): PathPrimitive[] {
  const style = edgeStyle('stated', tone, 1, true);
  return onPanel(drawTailMark({ x, y, angle: 0 }, { style, ink: tone, state: 'rest', opacity: 1, scale: 1 }));
}

/** A selected line around a place. */
export function drawMarkerSample(at: Position, language: Language): PathPrimitive[] {
  const style = edgeStyle('stated', 'neutral', 1, false);
  const inside = sampleCourse(at, language, SAMPLE_LENGTH - 10);
  return drawEdgeMark(inside, { style, ink: 'neutral', state: 'selected', opacity: 1, scale: 0.8 });
}

/** The line between two statements that contradict each other, around a place, on a panel. */
export function drawContradictionSample(at: Position, language: Language): Primitive[] {
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
  return onPanel(drawEdge(edge, sampleCourse(at, language, SAMPLE_LENGTH), 1, 1, true));
}

/** A sample line keeps this far from the ends of its place, CSS pixels. */
const RIM = 1;

function sampleCourse({ x, y }: Position, language: Language, length: number) {
  const half = (length / 2 - RIM) * (language === 'ar' ? -1 : 1);
  return straight({ x: x - half, y }, { x: x + half, y });
}

export function drawTerritorySample({ x, y }: Position): PathPrimitive[] {
  const corners = [
    [-13, -2],
    [-7, -9],
    [6, -9],
    [14, -3],
    [11, 8],
    [-4, 9],
    [-12, 6],
  ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));
  return drawTerritory(smoothSteps(corners));
}

/** Radii of sample nodes: a country's and the least of the others, whose flags are the largest beside their bodies. */
const COUNTRY_RADIUS = 22;
const NODE_RADIUS = 11;
/** How far a sample reaches beyond its body: room for the flag at its corner. */
const REACH = 25 / 22;
const STATEMENT_REACH = 9.6;

/** A node as a legend shows it. */
export interface NodeSample {
  readonly style: NodeStyle;
  /** Half the side of the square that it fills, in model units; only a flag's rim may go beyond. */
  readonly reach: number;
}

/** @param iso whose flag it shows */
export function nodeSample(type: NodeType, iso: string | null, named: boolean, state: NodeState = 'rest'): NodeSample {
  const radius = type === 'country' ? COUNTRY_RADIUS : NODE_RADIUS;
  const reach = type === 'statement' ? STATEMENT_REACH * statementScale(state) : radius * REACH;
  return { style: { type, radius, named, state, iso, ground: 'panel' }, reach };
}

/** The same as a node of a picture. @param size side of the square that it fills, CSS pixels */
export function figureNodeSample({ style, reach }: NodeSample, at: Position, size: number): FigureNode {
  return { style, at, zoom: size / (2 * reach), opacity: 1 };
}
