import type { GraphIndex } from '../../domain/graph/graphIndex';
import { EDGE_TYPE_NAMES } from '../../domain/model/vocabulary';
import type { FigureInput } from '../figure/drawFigure';
import type { Palette } from '../marks/palette';
import { buildBaseMap } from '../scene/baseMap';
import { buildScene } from '../scene/buildScene';
import { inputAtRest } from '../scene/inputAtRest';
import type { SceneInput } from '../scene/scene';

const INKS: Palette['inks'] = {
  sea: '#e0e0e0',
  land: '#f0f0f0',
  panel: '#ffffff',
  ink: '#101010',
  ink2: '#404040',
  cooperation: '#0000c0',
  conflict: '#c06000',
  neutral: '#707070',
  official: '#203040',
  organization: '#704080',
  event: '#407030',
  statement: '#607070',
  icon: '#fffffe',
  marker: '#ffe060',
  'marker-ink': '#101011',
  'marker-edge': '#101012',
  coast: '#a0b0b0',
  hairline: '#d0d0d0',
};

const PALETTE: Palette = {
  inks: INKS,
  family: '"IBM Plex Sans Arabic", sans-serif',
  typeScale: 1,
  lineScale: 1,
  drawsLand: true,
};

/** A picture of a graph, as a test asks for it; letters are all half as wide as they are high. */
export function aPicture(
  index: GraphIndex,
  input: Partial<SceneInput> = {},
  more: Partial<FigureInput> = {},
): FigureInput {
  const scene = buildScene(buildBaseMap(index), {
    ...inputAtRest({
      visible: { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) },
      language: 'en',
      verbs: new Map(EDGE_TYPE_NAMES.map((type) => [type, type])),
    }),
    ...input,
  });
  return {
    scene,
    size: { width: 1400, height: 900 },
    camera: null,
    palette: PALETTE,
    widthOf: (text, { size }) => text.length * size * 0.5,
    ...more,
  };
}
