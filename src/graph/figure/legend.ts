import type { Sureness } from '../../domain/graph/sureness';
import type { EdgeModality, NodeType, Tone } from '../../domain/model/vocabulary';
import { drawBundleBadge, drawFolded } from '../marks/badgeMarks';
import type { FigureNode } from '../marks/nodeMark';
import type { Font, Primitive } from '../marks/primitives';
import {
  contradictionSample,
  type DrawSample,
  edgeSample,
  markerSample,
  nodeSample,
  SAMPLE_LENGTH,
  territorySample,
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

interface Entry {
  readonly name: string;
  readonly draw: DrawSample;
}

interface LegendColumn {
  readonly heading: string;
  readonly signWidth: number;
  readonly entries: readonly Entry[];
}

const SAMPLES: Readonly<Record<Sureness, EdgeModality>> = {
  fact: 'stated',
  claim: 'alleged',
  open: 'planned',
  denied: 'denied',
  disputed: 'disputed',
};
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

/** The signs that occur with their names, in columns from where reading begins. @param from how far down it begins */
export function drawLegend(signs: UsedMarks, words: LegendLabels, from: number, slate: TextBlock): LegendDrawing {
  const row = ROW * slate.palette.typeScale;
  const primitives: Primitive[] = [];
  const nodes: FigureNode[] = [];
  let start = slate.margin;
  let top = from;
  let bottom = from;
  let rows = 1;
  for (const column of columnsOf(signs, words)) {
    const width = widthOf(column, slate);
    if (start > slate.margin && start + width > slate.width - slate.margin) {
      start = slate.margin;
      top = bottom + BLOCK;
      rows += 1;
    }
    if (column.heading !== '')
      primitives.push(textAt(column.heading, start, top + row / 2, headingFont(slate), 'ink2', slate));
    column.entries.forEach((entry, at) => {
      const y = top + (at + 1.5) * row;
      const sign = entry.draw({ x: fromStart(slate, start + column.signWidth / 2), y }, slate);
      primitives.push(...(sign.primitives ?? []));
      nodes.push(...(sign.nodes ?? []));
      primitives.push(textAt(entry.name, start + column.signWidth + BETWEEN, y, nameFont(slate), 'ink', slate));
    });
    bottom = Math.max(bottom, top + (column.entries.length + 1) * row);
    start += width + GUTTER;
  }
  return { bottom, end: start - GUTTER, rows, primitives, nodes };
}

function widthOf({ heading, signWidth, entries }: LegendColumn, slate: TextBlock): number {
  const names = entries.map(({ name }) => signWidth + BETWEEN + slate.widthOf(name, nameFont(slate)));
  return Math.max(slate.widthOf(heading, headingFont(slate)), ...names);
}

function columnsOf(signs: UsedMarks, words: LegendLabels): LegendColumn[] {
  const columns: LegendColumn[] = [
    {
      heading: words.elements,
      signWidth: NODE,
      entries: [
        ...signs.nodeTypes.map(({ type, iso }) => ({ name: words.nodeType[type], draw: nodeSample(type, iso, true) })),
        ...(signs.unnamed ? [{ name: words.unnamed, draw: nodeSample('official', null, false) }] : []),
        ...(signs.land ? [{ name: words.land, draw: territorySample }] : []),
      ],
    },
    {
      heading: words.sure,
      signWidth: SAMPLE_LENGTH,
      entries: signs.sureness.map((name) => ({
        name: words.sureOf[name],
        draw: edgeSample(SAMPLES[name], 'neutral', 2, false),
      })),
    },
    {
      heading: words.tone,
      signWidth: SAMPLE_LENGTH,
      entries: signs.tones.map((tone) => ({ name: words.toneOf[tone], draw: edgeSample('stated', tone, 2, true) })),
    },
    {
      heading: words.width,
      signWidth: SAMPLE_LENGTH,
      entries:
        signs.widths.length > 1
          ? signs.widths.map((count) => ({
              name: words.sources(count, count === MOST_SOURCES),
              draw: edgeSample('stated', 'neutral', count, true),
            }))
          : [],
    },
    { heading: words.more, signWidth: SAMPLE_LENGTH, entries: moreOf(signs, words) },
  ];
  return columns.flatMap(({ entries, heading, signWidth }) =>
    Array.from({ length: Math.ceil(entries.length / MOST_ROWS) }, (_, at) => ({
      heading: at === 0 ? heading : '',
      signWidth,
      entries: entries.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
    })),
  );
}

function moreOf(signs: UsedMarks, words: LegendLabels): Entry[] {
  const entries: Entry[] = [];
  if (signs.reading) entries.push({ name: words.reading, draw: markerSample });
  if (signs.contradiction) entries.push({ name: words.contradiction, draw: contradictionSample });
  if (signs.bundle)
    entries.push({
      name: words.bundle,
      draw: (at, { language }) => ({ primitives: drawBundleBadge(at, `+${words.number(3)}`, language, 1) }),
    });
  if (signs.folded)
    entries.push({
      name: words.folded,
      draw: ({ x, y }, { language }) => ({ primitives: drawFolded({ x, y: y - 1 }, words.number(2), language, 1) }),
    });
  return entries;
}
