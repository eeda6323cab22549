import type { Sureness } from '../../domain/graph/sureness';
import type { Language } from '../../domain/model/language';
import type { Position } from '../../domain/model/schema';
import type { NodeType, Tone } from '../../domain/model/vocabulary';
import { drawBundleBadge, drawFolded } from '../marks/badgeMarks';
import type { FigureNode } from '../marks/nodeMark';
import type { Font, Primitive } from '../marks/primitives';
import {
  drawContradictionSample,
  drawEdgeSample,
  drawMarkerSample,
  drawTerritorySample,
  type EdgeSampleStyle,
  figureNodeSample,
  nodeSample,
  SAMPLE_LENGTH,
  SURENESS_SAMPLES,
} from '../marks/samples';
import { fromStart, type TextBlock, textAt } from '../marks/textBlock';
import { MOST_SOURCES, type UsedMarks } from './usedMarks';

/** What the legend calls things, in the language of the picture. */
export interface LegendLabels {
  readonly elements: string;
  readonly sure: string;
  readonly tone: string;
  readonly width: string;
  readonly more: string;
  readonly nodeType: Readonly<Record<NodeType, string>>;
  readonly unnamed: string;
  readonly land: string;
  readonly sureOf: Readonly<Record<Sureness, string>>;
  readonly toneOf: Readonly<Record<Tone, string>>;
  /** So many independent sources; `most` where it is that many or more. */
  readonly sources: (count: number, most: boolean) => string;
  readonly reading: string;
  readonly contradiction: string;
  readonly bundle: string;
  readonly folded: string;
  readonly number: (value: number) => string;
}

export interface LegendDrawing {
  /** How far down it reaches, and how far from where reading begins its last row does. */
  readonly bottom: number;
  readonly end: number;
  /** How many rows of columns there are. */
  readonly rows: number;
  readonly primitives: readonly Primitive[];
  readonly nodes: readonly FigureNode[];
}

/** Draws what an entry names around a place. */
interface Sample {
  readonly primitives?: readonly Primitive[];
  readonly nodes?: readonly FigureNode[];
}

interface Entry {
  readonly name: string;
  readonly draw: (at: Position, block: TextBlock) => Sample;
}

interface LegendColumn {
  readonly heading: string;
  readonly sampleWidth: number;
  readonly entries: readonly Entry[];
}

/** Sides of a sample node and of its place, CSS pixels. */
const NODE_SIZE = 22;
const NODE = 26;
const BETWEEN = 8;
const GUTTER = 36;
const ROW = 24;
const BLOCK = 18;
/** A longer column goes on in the next. */
const MOST_ROWS = 5;

const headingFont = ({ palette }: TextBlock): Font => ({
  size: round(12.5 * palette.typeScale),
  weight: 600,
  slanted: false,
});
const nameFont = ({ palette }: TextBlock): Font => ({
  size: round(12.5 * palette.typeScale),
  weight: 400,
  slanted: false,
});
const round = (value: number) => Math.round(2 * value) / 2;

/** The marks that occur with their names, in columns from where reading begins. @param from how far down it begins */
export function drawLegend(marks: UsedMarks, words: LegendLabels, from: number, block: TextBlock): LegendDrawing {
  const row = ROW * block.palette.typeScale;
  const primitives: Primitive[] = [];
  const nodes: FigureNode[] = [];
  let start = block.margin;
  let top = from;
  let bottom = from;
  let rows = 1;
  for (const column of columnsOf(marks, words)) {
    const width = widthOf(column, block);
    if (start > block.margin && start + width > block.width - block.margin) {
      start = block.margin;
      top = bottom + BLOCK;
      rows += 1;
    }
    if (column.heading !== '')
      primitives.push(textAt(column.heading, start, top + row / 2, headingFont(block), 'ink2', block));
    column.entries.forEach((entry, at) => {
      const y = top + (at + 1.5) * row;
      const sample = entry.draw({ x: fromStart(block, start + column.sampleWidth / 2), y }, block);
      primitives.push(...(sample.primitives ?? []));
      nodes.push(...(sample.nodes ?? []));
      primitives.push(textAt(entry.name, start + column.sampleWidth + BETWEEN, y, nameFont(block), 'ink', block));
    });
    bottom = Math.max(bottom, top + (column.entries.length + 1) * row);
    start += width + GUTTER;
  }
  return { bottom, end: start - GUTTER, rows, primitives, nodes };
}

function widthOf({ heading, sampleWidth, entries }: LegendColumn, block: TextBlock): number {
  const names = entries.map(({ name }) => sampleWidth + BETWEEN + block.widthOf(name, nameFont(block)));
  return Math.max(block.widthOf(heading, headingFont(block)), ...names);
}

function columnsOf(marks: UsedMarks, words: LegendLabels): LegendColumn[] {
  const columns: LegendColumn[] = [
    {
      heading: words.elements,
      sampleWidth: NODE,
      entries: [
        ...marks.nodeTypes.map(({ type, iso }) => ({ name: words.nodeType[type], draw: node(type, iso, true) })),
        ...(marks.unnamed ? [{ name: words.unnamed, draw: node('official', null, false) }] : []),
        ...(marks.land
          ? [{ name: words.land, draw: (at: Position) => ({ primitives: drawTerritorySample(at) }) }]
          : []),
      ],
    },
    {
      heading: words.sure,
      sampleWidth: SAMPLE_LENGTH,
      entries: marks.sureness.map((name) => ({
        name: words.sureOf[name],
        draw: line({ modality: SURENESS_SAMPLES[name], tone: 'neutral', sources: 2, symmetric: false }),
      })),
    },
    {
      heading: words.tone,
      sampleWidth: SAMPLE_LENGTH,
      entries: marks.tones.map((tone) => ({
        name: words.toneOf[tone],
        draw: line({ modality: 'stated', tone, sources: 2, symmetric: true }),
      })),
    },
    {
      heading: words.width,
      sampleWidth: SAMPLE_LENGTH,
      entries:
        marks.widths.length > 1
          ? marks.widths.map((count) => ({
              name: words.sources(count, count === MOST_SOURCES),
              draw: line({ modality: 'stated', tone: 'neutral', sources: count, symmetric: true }),
            }))
          : [],
    },
    { heading: words.more, sampleWidth: SAMPLE_LENGTH, entries: moreOf(marks, words) },
  ];
  return columns.flatMap(({ entries, heading, sampleWidth }) =>
    Array.from({ length: Math.ceil(entries.length / MOST_ROWS) }, (_, at) => ({
      heading: at === 0 ? heading : '',
      sampleWidth,
      entries: entries.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
    })),
  );
}

const node =
  (type: NodeType, iso: string | null, named: boolean): Entry['draw'] =>
  (at, { palette }) => ({
    nodes: [figureNodeSample(nodeSample(type, iso, named), at, NODE_SIZE * Math.min(1.1, palette.typeScale))],
  });

const lines =
  (draw: (at: Position, language: Language) => readonly Primitive[]): Entry['draw'] =>
  (at, { language }) => ({ primitives: draw(at, language) });

const line = (style: EdgeSampleStyle): Entry['draw'] => lines((at, language) => drawEdgeSample(at, language, style));

function moreOf(marks: UsedMarks, words: LegendLabels): Entry[] {
  const entries: Entry[] = [];
  if (marks.reading) entries.push({ name: words.reading, draw: lines(drawMarkerSample) });
  if (marks.contradiction) entries.push({ name: words.contradiction, draw: lines(drawContradictionSample) });
  if (marks.bundle)
    entries.push({
      name: words.bundle,
      draw: (at, { language }) => ({ primitives: drawBundleBadge(at, `+${words.number(3)}`, language, 1) }),
    });
  if (marks.folded)
    entries.push({
      name: words.folded,
      draw: ({ x, y }, { language }) => ({ primitives: drawFolded({ x, y: y - 1 }, words.number(2), language, 1) }),
    });
  return entries;
}
