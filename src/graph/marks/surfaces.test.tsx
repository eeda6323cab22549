import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/model/language';
import { EDGE_MODALITIES, type EdgeModality, NODE_TYPES, TONES, type Tone } from '../../domain/model/vocabulary';
import { shapesOf } from '../../export/slides/shapes';
import { createI18n } from '../../i18n/setup';
import { EdgeSample } from '../../panels/shared/EdgeSample';
import { MarkSvg } from '../../panels/shared/MarkSvg';
import { NodeTypeSymbol } from '../../panels/shared/NodeTypeSymbol';
import { straight } from '../geometry/curve';
import type { Figure, FigureLayer } from '../render/figure';
import { nodeImage } from '../render/nodeImage';
import { writeSvg } from '../render/svgWriter';
import type { NodeState } from '../scene/scene';
import { type DrawnPath, drawnAsSvg, drawnOnSlide, paintedOnCanvas, TELLING } from '../testing/drawnPaths';
import { differences, withDashesDrawn } from '../testing/sameMark';
import { drawEdge } from './edgeKinds';
import { drawNodeMark, type NodeStyle } from './nodeMark';
import type { PathPrimitive, Primitive } from './primitives';
import { drawEdgeSample, nodeSample } from './samples';

const LANGUAGES = ['ar', 'en'] as const;
const SOURCES = [1, 2, 3, 4, 5];
const LENGTH = 66;
const FLAG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512"><g id="stripes"/></svg>';

const isPath = (primitive: { readonly kind: string }): primitive is PathPrimitive => primitive.kind === 'path';
const svgOf = (markup: string) => new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;

/** What a file of one layer draws above its ground. */
function drawnInFile(layer: FigureLayer): DrawnPath[] {
  const part = { x: 0, y: 0, width: 400, height: 400, ground: 'sea', layers: [layer] } as const;
  const figure: Figure = { width: 400, height: 400, palette: TELLING, language: 'en', title: '', parts: [part] };
  return drawnAsSvg(svgOf(writeSvg(figure, new Map([['us', FLAG]]))));
}

function drawnInPanel(element: React.ReactNode, language: Language): DrawnPath[] {
  const markup = renderToStaticMarkup(<I18nextProvider i18n={createI18n(language)}>{element}</I18nextProvider>);
  // Only in a document is an attribute named as in the page.
  return drawnAsSvg(new DOMParser().parseFromString(markup, 'text/html').body);
}

/** A line as the map draws it at zoom 1, near enough for all of its marks. */
function onMap(modality: EdgeModality, tone: Tone, sources: number, symmetric: boolean): PathPrimitive[] {
  const edge = {
    kind: 'line',
    modality,
    tone,
    sources,
    symmetric,
    state: 'rest',
    minor: false,
    nearOnly: false,
  } as const;
  const primitives: readonly Primitive[] = drawEdge(
    edge,
    straight({ x: 100, y: 50 }, { x: 98 + LENGTH, y: 50 }),
    1,
    1,
    true,
  );
  return primitives.filter(isPath);
}

const LINES = EDGE_MODALITIES.flatMap((modality) =>
  TONES.flatMap((tone) =>
    SOURCES.flatMap((sources) => [false, true].map((symmetric) => ({ modality, tone, sources, symmetric }))),
  ),
);

describe('every line is the same mark as on the map', () => {
  test.each(EDGE_MODALITIES)('%s', (wanted) => {
    const wrong: string[] = [];
    for (const line of LINES.filter(({ modality }) => modality === wanted)) {
      const { modality, tone, sources, symmetric } = line;
      const primitives = onMap(modality, tone, sources, symmetric);
      const map = paintedOnCanvas(primitives);
      const name = JSON.stringify(line);
      wrong.push(...differences(map, drawnInFile({ kind: 'primitives', primitives }), `file ${name}`));
      for (const language of LANGUAGES) {
        const sample = <EdgeSample {...line} length={LENGTH} />;
        wrong.push(...differences(map, drawnInPanel(sample, language), `panel ${language} ${name}`));
        const drawn = drawEdgeSample({ x: LENGTH / 2, y: 12 }, language, { ...line, length: LENGTH });
        const shapes = shapesOf(drawn, { x: 10, y: 20, width: LENGTH, height: 24 }, TELLING.inks);
        wrong.push(...differences(withDashesDrawn(map), drawnOnSlide(shapes), `slide ${language} ${name}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

const STATES: readonly NodeState[] = ['rest', 'selected', 'chosen', 'marked', 'reading'];

describe('every node is the same mark as on the map', () => {
  test.each(NODE_TYPES)('%s', (type) => {
    const wrong: string[] = [];
    for (const named of [true, false]) {
      for (const state of STATES) {
        for (const iso of [null, 'us']) {
          const name = `${type} ${named} ${state} ${iso}`;
          const { style } = nodeSample(type, iso, named, state);
          const own: NodeStyle = { ...style, ground: 'land' };
          const map = drawnAsSvg(svgOf(nodeImage(own, iso && FLAG, TELLING)));
          const node = { style: own, at: { x: 200, y: 200 }, zoom: 1, opacity: 1 };
          wrong.push(...differences(map, drawnInFile({ kind: 'nodes', nodes: [node] }), `file ${name}`));
          const primitives = drawNodeMark(style, iso !== null);
          const panel = <MarkSvg primitives={primitives} width={24} height={24} viewBox="0 0 1 1" flag="data:," />;
          wrong.push(...differences(map, drawnInPanel(panel, 'ar'), `panel ${name}`));
          const paths = drawNodeMark(own, iso !== null).filter(isPath);
          const withoutFlag = map.filter(({ fill }) => fill !== 'flag');
          wrong.push(...differences(withoutFlag, paintedOnCanvas(paths), `canvas ${name}`));
        }
      }
      const { style } = nodeSample(type, null, named);
      const map = drawnAsSvg(svgOf(nodeImage({ ...style, ground: 'land' }, null, TELLING)));
      for (const language of LANGUAGES)
        wrong.push(
          ...differences(map, drawnInPanel(<NodeTypeSymbol type={type} named={named} />, language), `symbol ${type}`),
        );
    }
    expect(wrong).toEqual([]);
  });
});

test('a node and its flag do not mirror', () => {
  const style = nodeSample('official', 'us', true).style;
  const panel = (
    <MarkSvg primitives={drawNodeMark(style, true)} width={24} height={24} viewBox="0 0 1 1" flag="data:," />
  );
  const flag = drawnInPanel(panel, 'ar').find(({ fill }) => fill === 'flag');
  expect(Number(flag?.steps[0]?.[1])).toBeGreaterThan(0);
});

test('a sample line runs as reading does', () => {
  const tipOf = (language: Language) => {
    const drawn = drawnInPanel(<EdgeSample modality="stated" tone={null} length={LENGTH} />, language);
    return Number(drawn.at(-1)?.steps[0]?.[1]);
  };
  expect(tipOf('en')).toBeCloseTo(LENGTH - 1);
  expect(tipOf('ar')).toBeCloseTo(1);
});

test('in a panel every ink has the colour of the token of its name', () => {
  const css = readFileSync(join(import.meta.dirname, '../../panels/shared/MarkSvg.module.css'), 'utf8');
  for (const ink of Object.keys(TELLING.inks)) {
    for (const property of ['fill', 'stroke']) {
      const rule = css.split(`.mark [data-${property}="${ink}"] {`)[1]?.split('}')[0] ?? '';
      const colour = ink === 'panel' ? 'var(--sample-ground, var(--panel))' : `var(--${ink})`;
      expect(`${ink} ${rule.trim()}`).toBe(`${ink} ${property}: ${colour};`);
    }
  }
});
