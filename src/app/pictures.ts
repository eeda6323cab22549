import type { i18n } from 'i18next';
import type { Scene as BriefingScene } from '../domain/briefing';
import type { GraphIndex } from '../domain/graph';
import type { PlateSight } from '../graph/contract';
import { fontsReady } from '../graph/fonts';
import { type Palette, readPalette } from '../graph/palette';
import { composeSheet, layersOf } from '../graph/pictureCompose';
import { flagsOf } from '../graph/pictureFlags';
import { drawPlate, type PlatePicture, sizeOfWhole } from '../graph/pictureFrame';
import { PictureTooLarge, paintPng } from '../graph/picturePng';
import { nodesOf, type Sheet } from '../graph/pictureSheet';
import { writeSvg } from '../graph/pictureSvg';
import type { Task } from '../graph/pictureTask';
import { type Plate, plateOf } from '../graph/plate';
import { sceneOf } from '../graph/scene';
import { TextWidths } from '../graph/textWidths';
import type { Scope } from '../panels/export/exportFormat';
import type { Language, Store, Theme } from '../state/store';
import { loadFlag } from '../ui/flags';
import { inputOfAll, inputOfScene, inputOfView } from './pictureInputs';
import { pictureWords } from './pictureWords';

/** Least size of letters on a slide that is 1920 pixels wide, over the smallest on the plate (LOOK.md, “Type”). */
const SLIDE_TYPE = 22 / 11.5;
/** The same for lines. */
const SLIDE_LINES = 1.6;

export interface ScenePictureOptions {
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
export async function scenePicture(
  store: Store,
  i18n: i18n,
  scene: BriefingScene,
  language: Language,
  { width, height, scale, theme }: ScenePictureOptions,
  task: Task = {},
): Promise<Blob> {
  const { index } = store.getState();
  const plain = paletteOf(theme);
  const loud = SLIDE_TYPE / plain.typeScale;
  const palette = { ...plain, lineScale: SLIDE_LINES / loud };
  await fontsReady(palette.family);
  const size = { width: width / loud, height: height / loud };
  const drawn = drawPlate({
    scene: sceneOf(plateFor(index), inputOfScene(index, i18n, scene, language)),
    size,
    camera: scene.camera ?? null,
    palette,
    widthOf: measureIn(palette, language),
  });
  const sheet: Sheet = {
    ...size,
    palette,
    language,
    title: scene.title[language],
    parts: [{ x: 0, y: 0, ...size, ground: 'sea', layers: layersOf(drawn) }],
  };
  return paintPng(sheet, await flagsOf(nodesOf(sheet), loadFlag), scale * loud, task);
}

export { PictureTooLarge };

/** What a picture of the graph is to be. */
export interface PictureRequest {
  /** What is in sight, as the plate shows it; or the whole graph, nothing chosen in it. */
  readonly scope: Scope;
  /** What the plate on screen shows; where there is none, all that is in sight. */
  readonly sight: PlateSight | null;
  readonly legend: boolean;
}

/**
 * The plate in the language and theme of the interface with where it comes from, as a PNG.
 * @param scale pixels to one CSS pixel · @throws as `scenePicture`
 */
export async function picturePng(store: Store, i18n: i18n, request: PictureRequest, scale: number, task: Task = {}) {
  const sheet = await sheetOf(store, i18n, request);
  return paintPng(sheet, await flagsOf(nodesOf(sheet), loadFlag), scale, task);
}

/** The same as an SVG document. */
export async function pictureSvg(store: Store, i18n: i18n, request: PictureRequest): Promise<string> {
  const sheet = await sheetOf(store, i18n, request);
  return writeSvg(sheet, await flagsOf(nodesOf(sheet), loadFlag));
}

async function sheetOf(store: Store, i18n: i18n, { scope, sight, legend }: PictureRequest): Promise<Sheet> {
  const state = store.getState();
  const { index, language, theme } = state;
  const palette = paletteOf(theme);
  // Words are measured only when their letters are there.
  await fontsReady(palette.family);
  const input = scope === 'all' ? inputOfAll(index, i18n, language) : inputOfView(state, i18n);
  const scene = sceneOf(plateFor(index), input);
  const shown = scope === 'all' ? null : sight;
  const picture: PlatePicture = {
    scene: { ...scene, edges: scene.edges.filter(({ kind }) => kind !== 'close') },
    size: shown ?? sizeOfWhole(scene),
    camera: shown?.stretch ?? null,
    palette,
    widthOf: measureIn(palette, language),
  };
  const words = pictureWords(i18n, { index, visible: input.visible, language, legend, day: new Date() });
  return composeSheet(drawPlate(picture), picture, words);
}

const plates = new WeakMap<GraphIndex, Plate>();

function plateFor(index: GraphIndex): Plate {
  const known = plates.get(index) ?? plateOf(index);
  plates.set(index, known);
  return known;
}

/** The colours and sizes of a theme, whichever is on screen. */
function paletteOf(theme: Theme): Palette {
  const sample = document.createElement('div');
  sample.dataset['theme'] = theme;
  sample.hidden = true;
  document.body.append(sample);
  const palette = readPalette(sample);
  sample.remove();
  return palette;
}

function measureIn(palette: Palette, language: Language): PlatePicture['widthOf'] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('canvas 2d is not available');
  const widths = new TextWidths(context);
  return (text, font) => widths.of(text, font, palette, language);
}
