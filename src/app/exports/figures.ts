import type { i18n } from 'i18next';
import type { BriefingScene } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';
import { composeFigure, layersOf } from '../../graph/figure/composeFigure';
import { drawFigure, type FigureInput, sizeOfWhole } from '../../graph/figure/drawFigure';
import type { Palette } from '../../graph/marks/palette';
import { type Figure, figureNodes } from '../../graph/render/figure';
import { flagsOf } from '../../graph/render/flags';
import { fontsReady } from '../../graph/render/fonts';
import { FigureTooLarge, writePng } from '../../graph/render/pngWriter';
import { writeSvg } from '../../graph/render/svgWriter';
import type { ProgressTask } from '../../graph/render/task';
import { TextMeasurer } from '../../graph/render/textMeasurer';
import { baseMapOf } from '../../graph/scene/baseMap';
import { buildScene } from '../../graph/scene/buildScene';
import { inputOfAll, inputOfScene, inputOfView } from '../../graph/sceneInput';
import type { Viewport } from '../../graph/viewport/viewportController';
import { edgeVerbs } from '../../i18n/edgeVerbs';
import type { Scope } from '../../panels/export/exportFormat';
import type { Theme } from '../../state/appData';
import type { Store } from '../../state/store';
import { loadFlag } from '../../ui/flags';
import { figureLabels } from './figureLabels';
import { themePalette } from './themePalette';

/** Least size of letters on a slide that is 1920 pixels wide, over the smallest on the plate (LOOK.md, “Type”). */
const SLIDE_TYPE = 22 / 11.5;
/** The same for lines. */
const SLIDE_LINES = 1.6;

export interface SceneFigureOptions {
  /** Pixels of a slide that is 1920 wide: letters come out so large that they are read from the back of a room. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one of the slide's, 1 to 4. */
  readonly scale: number;
  readonly theme: Theme;
}

/**
 * The plate as it is lit while a scene is presented, without legend or chrome, as a PNG of `width × scale` by
 * `height × scale` pixels. What is on screen is not touched.
 * @throws PictureTooLarge where the browser cannot make so many pixels, and the signal's reason where it was given up
 */
export async function sceneFigure(
  store: Store,
  i18n: i18n,
  scene: BriefingScene,
  language: Language,
  { width, height, scale, theme }: SceneFigureOptions,
  task: ProgressTask = {},
): Promise<Blob> {
  const { index } = store.getState();
  const words = { language, verbs: edgeVerbs(i18n.getFixedT(language)) };
  const plain = themePalette(theme);
  const loud = SLIDE_TYPE / plain.typeScale;
  const palette = { ...plain, lineScale: SLIDE_LINES / loud };
  await fontsReady(palette.family);
  const size = { width: width / loud, height: height / loud };
  const drawn = drawFigure({
    scene: buildScene(baseMapOf(index), inputOfScene(index, words, scene)),
    size,
    camera: scene.camera ?? null,
    palette,
    widthOf: measureIn(palette, language),
  });
  const sheet: Figure = {
    ...size,
    palette,
    language,
    title: scene.title[language],
    parts: [{ x: 0, y: 0, ...size, ground: 'sea', layers: layersOf(drawn) }],
  };
  return writePng(sheet, await flagsOf(figureNodes(sheet), loadFlag), scale * loud, task);
}

export { FigureTooLarge };

/** What a picture of the graph is to be. */
export interface FigureRequest {
  /** What is in sight, as the plate shows it; or the whole graph, nothing chosen in it. */
  readonly scope: Scope;
  /** What the plate on screen shows; where there is none, all that is in sight. */
  readonly sight: Viewport | null;
  readonly legend: boolean;
}

/**
 * The plate in the language and theme of the interface with where it comes from, as a PNG.
 * @param scale pixels to one CSS pixel · @throws as `scenePicture`
 */
export async function figurePng(
  store: Store,
  i18n: i18n,
  request: FigureRequest,
  scale: number,
  task: ProgressTask = {},
) {
  const sheet = await sheetOf(store, i18n, request);
  return writePng(sheet, await flagsOf(figureNodes(sheet), loadFlag), scale, task);
}

/** The same as an SVG document. */
export async function figureSvg(store: Store, i18n: i18n, request: FigureRequest): Promise<string> {
  const sheet = await sheetOf(store, i18n, request);
  return writeSvg(sheet, await flagsOf(figureNodes(sheet), loadFlag));
}

async function sheetOf(store: Store, i18n: i18n, { scope, sight, legend }: FigureRequest): Promise<Figure> {
  const state = store.getState();
  const { index, language, theme } = state;
  const palette = themePalette(theme);
  // Words are measured only when their letters are there.
  await fontsReady(palette.family);
  const verbs = edgeVerbs(i18n.getFixedT(language));
  const input = scope === 'all' ? inputOfAll(index, { language, verbs }) : inputOfView(state, verbs);
  const scene = buildScene(baseMapOf(index), input);
  const shown = scope === 'all' ? null : sight;
  const picture: FigureInput = {
    scene: { ...scene, edges: scene.edges.filter(({ kind }) => kind !== 'close') },
    size: shown ?? sizeOfWhole(scene),
    camera: shown?.rect ?? null,
    palette,
    widthOf: measureIn(palette, language),
  };
  const words = figureLabels(i18n, { index, visible: input.visible, language, legend, day: new Date() });
  return composeFigure(drawFigure(picture), picture, words);
}

function measureIn(palette: Palette, language: Language): FigureInput['widthOf'] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('canvas 2d is not available');
  const widths = new TextMeasurer(context);
  return (text, font) => widths.of(text, font, palette, language);
}
