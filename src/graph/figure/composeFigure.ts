import { wrapLabel } from '../labels/placement';
import type { Palette } from '../marks/palette';
import type { Font, Primitive } from '../marks/primitives';
import type { TextBlock } from '../marks/textBlock';
import { textAt } from '../marks/textBlock';
import type { Figure, FigureLayer, FigurePart } from '../render/figure';
import type { DrawnFigure, FigureInput } from './drawFigure';
import { drawLegend, type LegendLabels } from './legend';
import { usedMarksIn } from './usedMarks';

/** What is written around a picture of the graph, in its language. */
export interface FigureLabels {
  /** What it is a picture of. */
  readonly title: string;
  readonly legend: LegendLabels | null;
  /** Where it comes from, a paragraph each; none where it is left out. */
  readonly source: readonly { readonly text: string; readonly rank: 'title' | 'text' | 'note' }[];
}

const MARGIN = 24;
const PAD = 18;
/** Between legend and source. */
const BLOCK = 16;
/** Between the legend and a source beside it, and how much room that needs. */
const ASIDE = 64;
const LEAST_ASIDE = 380;
/** No line of small type is longer than one reads without losing the next, in its own size. */
const LONGEST_LINE = 70;
const MOST_LINES = 40;

/** The map with its legend and its source beneath, neither of which covers anything of it. */
export function composeFigure(drawn: DrawnFigure, picture: FigureInput, words: FigureLabels): Figure {
  const { size, palette, scene, widthOf } = picture;
  const block: TextBlock = { width: size.width, margin: MARGIN, language: scene.language, palette, widthOf };
  const map: FigurePart = { x: 0, y: 0, ...size, ground: 'sea', layers: layersOf(drawn) };
  const foot = footOf(drawn, words, block);
  const parts = foot ? [map, { ...foot, x: 0, y: size.height }] : [map];
  const height = parts.reduce((sum, part) => sum + part.height, 0);
  return { width: size.width, height, palette, language: scene.language, title: words.title, parts };
}

/** The layers of the map, from the lowest to the topmost. */
export function layersOf(drawn: DrawnFigure): FigureLayer[] {
  return [
    { kind: 'primitives', primitives: drawn.under },
    { kind: 'nodes', nodes: drawn.nodes },
    { kind: 'primitives', primitives: drawn.over },
  ];
}

function footOf(drawn: DrawnFigure, words: FigureLabels, block: TextBlock): Omit<FigurePart, 'x' | 'y'> | null {
  const legend = words.legend && drawLegend(usedMarksIn(drawn.shown), words.legend, PAD, block);
  if (!legend && words.source.length === 0) return null;
  const primitives: Primitive[] = [rule(0, 0, block.width, 'coast'), ...(legend?.primitives ?? [])];
  const bottoms = [legend?.bottom ?? PAD];
  if (words.source.length > 0) {
    const aside = legend ? legend.end + ASIDE : Infinity;
    const isAside = block.width - block.margin - aside >= LEAST_ASIDE && (legend?.rows ?? 0) === 1;
    const under = legend ? legend.bottom + 2 * BLOCK : PAD;
    if (legend && !isAside)
      primitives.push(rule(block.margin, legend.bottom + BLOCK, block.width - block.margin, 'hairline'));
    const source = sourceOf(words.source, isAside ? aside : block.margin, isAside ? PAD : under, block);
    primitives.push(...source.primitives);
    bottoms.push(source.bottom);
  }
  const layers: FigureLayer[] = [
    { kind: 'primitives', primitives },
    { kind: 'nodes', nodes: legend?.nodes ?? [] },
  ];
  return { width: block.width, height: Math.ceil(Math.max(...bottoms) + PAD), ground: 'panel', layers };
}

/** @param start how far from where reading begins, and @param top how far down the paragraphs begin */
function sourceOf(
  paragraphs: FigureLabels['source'],
  start: number,
  top: number,
  block: TextBlock,
): { readonly primitives: Primitive[]; readonly bottom: number } {
  const { palette, language, widthOf, width, margin } = block;
  const primitives: Primitive[] = [];
  let y = top;
  for (const { text, rank } of paragraphs) {
    const font = fontOf(rank, palette);
    const leading = Math.round(font.size * (language === 'ar' ? 1.75 : 1.55));
    const most = Math.min(width - margin - start, LONGEST_LINE * font.size);
    if (rank === 'note') y += leading / 3;
    for (const line of wrapLabel(text, most, MOST_LINES, (words) => widthOf(words, font))) {
      primitives.push(textAt(line, start, y + leading / 2, font, rank === 'title' ? 'ink' : 'ink2', block));
      y += leading;
    }
  }
  return { primitives, bottom: y };
}

function fontOf(rank: FigureLabels['source'][number]['rank'], palette: Palette): Font {
  const size = Math.round(2 * (rank === 'title' ? 14 : 12) * palette.typeScale) / 2;
  return { size, weight: rank === 'title' ? 600 : 400, slanted: false };
}

function rule(from: number, y: number, to: number, stroke: 'coast' | 'hairline'): Primitive {
  const steps = [['M', from, y + 0.5] as const, ['L', to, y + 0.5] as const];
  return { kind: 'path', steps, stroke, width: 1, opacity: 1 };
}
