import type { Position } from '../../domain/model/schema';
import type { NodeType } from '../../domain/model/vocabulary';
import { BUBBLE } from '../layout/nodeSize';
import type { NodeState, SceneNode } from '../scene/scene';
import { glyph } from './glyphs';
import type { Palette } from './palette';

/** What decides a node's picture. */
export interface NodeStyle {
  readonly type: NodeType;
  readonly radius: number;
  readonly named: boolean;
  readonly state: NodeState;
  /** ISO letters of the flag and its drawing; `svg` null while it is not there. */
  readonly flag: { readonly iso: string; readonly svg: string | null } | null;
}

/** A node's picture reaches this far beyond its body: badge, ring and casing. */
const IMAGE_PAD = 9;
/** How much larger a statement is drawn whose words are on show. */
const MARKED = 1.3;

/** Half the side of a node's square picture, in model units. */
export function imageHalf(radius: number): number {
  return radius + IMAGE_PAD;
}

/** A node as an SVG document, the node's middle in the picture's middle. */
export function nodeImage(style: NodeStyle, palette: Palette): string {
  const half = imageHalf(style.radius);
  const side = round(2 * half);
  // Drawn large, so that a cached bitmap of it stays sharp when zoomed in.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 4}" height="${side * 4}" viewBox="${-half} ${-half} ${side} ${side}">${nodeMarkup(style, palette)}</svg>`;
}

/** An SVG document as an address that the content security policy lets through. */
export function dataUri(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** What is inside of that document: SVG around the node's middle, in model units. */
export function nodeMarkup(style: NodeStyle, palette: Palette): string {
  if (style.type === 'statement') return bubble(style.state, palette);
  if (style.type === 'country') return ring(style, palette) + country(style, palette);
  const { inks } = palette;
  const own = style.type === 'event' ? inks.event : style.type === 'organization' ? inks.organization : inks.official;
  const r = style.radius;
  // Someone without a name: an outline only, its rim broken.
  const open = `fill="${inks.land}" stroke="${own}" stroke-width="1.5" stroke-dasharray="3.2 2.2"`;
  const paint = style.named ? `fill="${own}"` : open;
  const inner = style.named ? glyph(style.type, inks.icon, own) : glyph(style.type, own, inks.land);
  const icon = `<g transform="scale(${round(style.named ? r : r * 0.92)})">${inner}</g>`;
  return (
    ring(style, palette) +
    shape(style.type, r + 1.3, `fill="${inks.land}"`) +
    shape(style.type, style.named ? r : r - 0.75, paint) +
    icon +
    badge(style, palette)
  );
}

function shape(type: NodeType, r: number, paint: string): string {
  if (type === 'organization') {
    const half = round(r * 0.92);
    return `<rect x="${-half}" y="${-half}" width="${2 * half}" height="${2 * half}" rx="${round(r * 0.24)}" ${paint}/>`;
  }
  if (type === 'event') {
    const half = round(r * 0.74);
    return `<rect x="${-half}" y="${-half}" width="${2 * half}" height="${2 * half}" rx="1.4" transform="rotate(45)" ${paint}/>`;
  }
  return `<circle r="${round(r)}" ${paint}/>`;
}

/** The marker around what is selected; around what is chosen beside it a slimmer ring of ink. */
function ring(style: NodeStyle, palette: Palette): string {
  if (style.state === 'rest') return '';
  const { inks } = palette;
  const circle = (r: number, fill: string) => `<circle r="${round(r)}" fill="${fill}"/>`;
  if (style.state === 'chosen') return circle(style.radius + 5.4, inks.ink) + circle(style.radius + 3.8, inks.land);
  return (
    circle(style.radius + 7.6, inks['marker-edge']) +
    circle(style.radius + 6.3, inks.marker) +
    circle(style.radius + 1.6, inks.land)
  );
}

function country(style: NodeStyle, palette: Palette): string {
  const { inks } = palette;
  const r = style.radius;
  const casing = `<circle r="${round(r + 1.3)}" fill="${inks.land}"/><circle r="${round(r)}" fill="${inks.ink}"/>`;
  if (style.flag?.svg) return casing + disc(style.flag.svg, 0, 0, r - 1.5);
  const letters = style.flag ? style.flag.iso.toUpperCase() : '';
  const size = round(r * 0.8);
  return `${casing}<circle r="${round(r - 1.5)}" fill="${inks.panel}"/><text y="${round(size * 0.36)}" font-family="sans-serif" font-weight="600" font-size="${size}" text-anchor="middle" fill="${inks.ink}">${letters}</text>`;
}

/** The home country's flag at the lower right, whichever way the page reads. */
function badge(style: NodeStyle, palette: Palette): string {
  if (!style.flag?.svg) return '';
  const r = round(Math.max(5, style.radius * 0.42));
  const at = round(style.radius * 0.72);
  const { inks } = palette;
  return `<circle cx="${at}" cy="${at}" r="${round(r + 0.9)}" fill="${inks.land}"/><circle cx="${at}" cy="${at}" r="${r}" fill="${inks.ink2}"/>${disc(style.flag.svg, at, at, r - 0.6)}`;
}

/** A round flag (its drawing is 512 units wide) at a place. */
function disc(flag: string, x: number, y: number, r: number): string {
  const side = round(2 * r);
  return flag
    .replace('<svg ', `<svg x="${round(x - r)}" y="${round(y - r)}" `)
    .replace(/width="512" height="512"/, `width="${side}" height="${side}"`);
}

function bubble(state: NodeState, palette: Palette): string {
  const { inks } = palette;
  const chosen = state === 'chosen';
  const loud = state !== 'rest' && !chosen;
  const { halfWidth: w, halfHeight: h } = BUBBLE;
  const outline = `M${-w + 1.6} ${-h}H${w - 1.6}Q${w} ${-h} ${w} ${-h + 1.6}V${h - 4.4}Q${w} ${h - 2.8} ${w - 1.6} ${h - 2.8}H-1.6L-4.6 ${h + 0.4}V${h - 2.8}H${-w + 1.6}Q${-w} ${h - 2.8} ${-w} ${h - 4.4}V${-h + 1.6}Q${-w} ${-h} ${-w + 1.6} ${-h}Z`;
  const stroke = loud ? inks['marker-edge'] : chosen ? inks.ink : inks.statement;
  const lines = loud ? inks['marker-ink'] : chosen ? inks.ink : inks.statement;
  const scale = state === 'reading' ? MARKED * 1.1 : state === 'rest' ? 1 : MARKED;
  return (
    `<g transform="scale(${round(scale)})" stroke-linejoin="round" stroke-linecap="round"><path d="${outline}" fill="${loud ? inks.marker : inks.land}" stroke="${stroke}" stroke-width="${state === 'rest' ? 1 : 1.6}"/>` +
    `<path d="M${-w + 3.4} ${-h + 2.9}H${w - 3.4}M${-w + 3.4} ${-h + 5.4}H${w - 6.4}" fill="none" stroke="${lines}" stroke-width="1"/></g>`
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

const Z_INDEX = { statement: 1, event: 2, organization: 3, person: 4, official: 4, country: 5 } as const;

/** How high a node lies above others. */
export function zIndexOf(node: Pick<SceneNode, 'type' | 'state'>): number {
  return Z_INDEX[node.type] + (node.state === 'rest' ? 0 : 6);
}

/** A node in a picture: the caller fetches its flag and draws it. */
export interface FigureNode {
  readonly style: Omit<NodeStyle, 'flag'> & { readonly iso: string | null };
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
