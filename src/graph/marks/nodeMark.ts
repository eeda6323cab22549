import type { Position } from '../../domain/model/schema';
import type { NodeType } from '../../domain/model/vocabulary';
import { BUBBLE } from '../layout/nodeSize';
import type { NodeState, SceneNode } from '../scene/scene';
import { CASING } from './edgeStyle';
import { drawGlyph } from './glyphs';
import type { Ink } from './palette';
import { circlePath, rectPath, transformedPath } from './paths';
import { type NodePrimitive, onPanel, type PathCommand, type PathPrimitive } from './primitives';

/** What decides how a node is drawn. */
export interface NodeStyle {
  readonly type: NodeType;
  /** Model units. */
  readonly radius: number;
  readonly named: boolean;
  readonly state: NodeState;
  /** Whose flag it shows, ISO 3166-1 alpha-2 in lower case. */
  readonly iso: string | null;
  /** What it lies on: the map, or the panel of a legend. */
  readonly ground: 'land' | 'panel';
}

/** The colour of each node's body; of a country, of its rim. */
export const NODE_INKS: Readonly<Record<NodeType, Ink>> = {
  country: 'ink',
  official: 'official',
  person: 'official',
  organization: 'organization',
  event: 'event',
  statement: 'statement',
};

/** A node's image reaches this far beyond its body: badge, ring and casing. */
const IMAGE_PAD = 9;
/** How much larger a statement is drawn whose words are on show. */
const MARKED = 1.3;

/** Half the side of a node's square image, in model units. */
export function imageHalf(radius: number): number {
  return radius + IMAGE_PAD;
}

/**
 * A node from its lowest to its topmost part, around the origin, in model units.
 * @param hasFlag whether the drawing of its flag is there; a country shows its letters until then
 */
export function drawNodeMark(style: NodeStyle, hasFlag: boolean): NodePrimitive[] {
  const primitives = style.type === 'statement' ? bubble(style.state) : disc(style, hasFlag);
  return style.ground === 'panel' ? onPanel(primitives) : primitives;
}

function disc(style: NodeStyle, hasFlag: boolean): NodePrimitive[] {
  const { type, radius, named } = style;
  if (type === 'country') return [...ring(style), ...country(style, hasFlag)];
  const own = NODE_INKS[type];
  return [
    ...ring(style),
    filled(bodyPath(type, radius + CASING), 'land'),
    ...(named
      ? [filled(bodyPath(type, radius), own), ...drawGlyph(type, 'icon', own, radius)]
      : [outline(bodyPath(type, radius - 0.75), own), ...drawGlyph(type, own, 'land', radius * 0.92)]),
    ...badge(style, hasFlag),
  ];
}

const filled = (steps: readonly PathCommand[], fill: Ink): PathPrimitive => ({ kind: 'path', steps, fill, opacity: 1 });

/** Someone without a name: an outline only, its rim broken. */
function outline(steps: readonly PathCommand[], stroke: Ink): PathPrimitive {
  return { ...filled(steps, 'land'), stroke, width: 1.5, dash: [3.2, 2.2] };
}

function bodyPath(type: NodeType, radius: number): PathCommand[] {
  if (type === 'organization') {
    const half = radius * 0.92;
    return rectPath(-half, -half, 2 * half, 2 * half, radius * 0.24);
  }
  if (type === 'event') {
    const half = radius * 0.74;
    return transformedPath(rectPath(-half, -half, 2 * half, 2 * half, 1.4), 1, Math.PI / 4);
  }
  return circlePath(0, 0, radius);
}

/** The marker around what is selected; around what is chosen beside it a slimmer ring of ink. */
function ring({ state, radius }: NodeStyle): PathPrimitive[] {
  const around = (by: number, fill: Ink) => filled(circlePath(0, 0, radius + by), fill);
  if (state === 'rest') return [];
  if (state === 'chosen') return [around(5.4, 'ink'), around(3.8, 'land')];
  return [around(7.6, 'marker-edge'), around(6.3, 'marker'), around(1.6, 'land')];
}

function country({ radius, iso }: NodeStyle, hasFlag: boolean): NodePrimitive[] {
  const casing = [
    filled(circlePath(0, 0, radius + CASING), 'land'),
    filled(circlePath(0, 0, radius), NODE_INKS.country),
  ];
  const inside = radius - 1.5;
  if (iso !== null && hasFlag) return [...casing, { kind: 'flag', iso, at: { x: 0, y: 0 }, radius: inside }];
  const blank = filled(circlePath(0, 0, inside), 'panel');
  return iso === null ? [...casing, blank] : [...casing, blank, letters(iso, radius * 0.8)];
}

/** The letters of a country whose flag is not there. @param size model units */
function letters(iso: string, size: number): NodePrimitive {
  return {
    kind: 'text',
    at: { x: 0, y: size * 0.02 },
    angle: 0,
    lines: [iso.toUpperCase()],
    font: { size, weight: 600, slanted: false },
    language: 'en',
    fill: 'ink',
    halo: null,
    opacity: 1,
  };
}

/** The home country's flag at the lower right, whichever way the page reads. */
function badge({ type, radius, iso }: NodeStyle, hasFlag: boolean): NodePrimitive[] {
  if (iso === null || !hasFlag || type === 'event') return [];
  const r = Math.max(5, radius * 0.42);
  const at = radius * 0.72;
  return [
    filled(circlePath(at, at, r + 0.9), 'land'),
    filled(circlePath(at, at, r), 'ink2'),
    { kind: 'flag', iso, at: { x: at, y: at }, radius: r - 0.6 },
  ];
}

/** A statement: a speech bubble with two lines of words. */
function bubble(state: NodeState): PathPrimitive[] {
  const isChosen = state === 'chosen';
  const isMarked = state !== 'rest' && !isChosen;
  const own = NODE_INKS.statement;
  const scale = statementScale(state);
  return [
    {
      kind: 'path',
      steps: transformedPath(BUBBLE_OUTLINE, scale),
      fill: isMarked ? 'marker' : 'land',
      stroke: isMarked ? 'marker-edge' : isChosen ? 'ink' : own,
      width: (state === 'rest' ? 1 : 1.6) * scale,
      cap: 'round',
      opacity: 1,
    },
    {
      kind: 'path',
      steps: transformedPath(BUBBLE_WORDS, scale),
      stroke: isMarked ? 'marker-ink' : isChosen ? 'ink' : own,
      width: scale,
      cap: 'round',
      opacity: 1,
    },
  ];
}

/** How much larger than at rest a statement is drawn. */
export function statementScale(state: NodeState): number {
  return state === 'reading' ? MARKED * 1.1 : state === 'rest' ? 1 : MARKED;
}

const { halfWidth: W, halfHeight: H } = BUBBLE;

const BUBBLE_OUTLINE: readonly PathCommand[] = [
  ['M', -W + 1.6, -H],
  ['L', W - 1.6, -H],
  ['Q', W, -H, W, -H + 1.6],
  ['L', W, H - 4.4],
  ['Q', W, H - 2.8, W - 1.6, H - 2.8],
  ['L', -1.6, H - 2.8],
  ['L', -4.6, H + 0.4],
  ['L', -4.6, H - 2.8],
  ['L', -W + 1.6, H - 2.8],
  ['Q', -W, H - 2.8, -W, H - 4.4],
  ['L', -W, -H + 1.6],
  ['Q', -W, -H, -W + 1.6, -H],
  ['Z'],
];

const BUBBLE_WORDS: readonly PathCommand[] = [
  ['M', -W + 3.4, -H + 2.9],
  ['L', W - 3.4, -H + 2.9],
  ['M', -W + 3.4, -H + 5.4],
  ['L', W - 6.4, -H + 5.4],
];

const Z_INDEX = { statement: 1, event: 2, organization: 3, person: 4, official: 4, country: 5 } as const;

/** How high a node lies above others. */
export function zIndexOf(node: Pick<SceneNode, 'type' | 'state'>): number {
  return Z_INDEX[node.type] + (node.state === 'rest' ? 0 : 6);
}

/** A node in a picture: the caller fetches its flag and draws it. */
export interface FigureNode {
  readonly style: NodeStyle;
  /** Its middle, CSS pixels. */
  readonly at: Position;
  /** CSS pixels to one model unit. */
  readonly zoom: number;
  readonly opacity: number;
}

/** How far a node's body reaches from its middle on the screen. */
export function bodyReach(
  node: Pick<SceneNode, 'type' | 'radius' | 'state'>,
  zoom: number,
): { readonly x: number; readonly y: number } {
  const growth = node.state === 'rest' ? 1 : node.type === 'statement' ? 1.35 : 1;
  if (node.type === 'statement') return { x: BUBBLE.halfWidth * growth * zoom, y: BUBBLE.halfHeight * growth * zoom };
  const reach = (node.radius + (node.state === 'rest' ? 0 : 7)) * zoom;
  return { x: reach, y: reach };
}
