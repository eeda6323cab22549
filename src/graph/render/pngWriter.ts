import { type FigureNode, imageHalf } from '../marks/nodeMark';
import { paintPrimitives } from './canvasPainter';
import { type Figure, type FigureLayer, figureNodes } from './figure';
import type { Flags } from './flags';
import { fontsReady } from './fonts';
import { dataUri, nodeImage } from './nodeImage';
import { type ProgressTask, yieldToPage } from './task';

/** What every browser of today makes, pixels: a side, and all of it. */
const MOST_SIDE = 16_384;
const MOST_AREA = 16_384 * 8192;
/** So many at a time before the page may breathe. */
const PORTION = 300;

/** A picture with more pixels than a browser can make. */
export class FigureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
}

/** Whether a picture of this size can be made. @param scale pixels to one CSS pixel */
export function fitsCanvas({ width, height }: { readonly width: number; readonly height: number }, scale: number) {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  return across <= MOST_SIDE && down <= MOST_SIDE && across * down <= MOST_AREA;
}

/**
 * Paints a figure. @param scale pixels to one CSS pixel
 * @throws PictureTooLarge where the browser cannot make so many pixels, and the signal's reason where it was given up
 */
export async function writePng(figure: Figure, flags: Flags, scale: number, task: ProgressTask = {}): Promise<Blob> {
  if (!fitsCanvas(figure, scale)) throw new FigureTooLarge();
  await fontsReady(figure.palette.family);
  await yieldToPage(task, 0.1);
  const images = await imagesOf(figureNodes(figure), figure, flags);
  await yieldToPage(task, 0.3);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(figure.width * scale);
  canvas.height = Math.round(figure.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new FigureTooLarge();
  const portions = figure.parts.flatMap((part) =>
    part.layers.flatMap(portionsOf).map((layer, at) => ({ part, layer, isFirst: at === 0 })),
  );
  for (const [at, { part, layer, isFirst }] of portions.entries()) {
    context.save();
    context.setTransform(scale, 0, 0, scale, part.x * scale, part.y * scale);
    context.beginPath();
    context.rect(0, 0, part.width, part.height);
    context.clip();
    if (isFirst) {
      context.fillStyle = figure.palette.inks[part.ground];
      context.fillRect(0, 0, part.width, part.height);
    }
    if (layer.kind === 'primitives') paintPrimitives(context, layer.primitives, figure.palette);
    else for (const node of layer.nodes) drawNode(context, node, images.get(keyOf(node)));
    context.restore();
    await yieldToPage(task, 0.3 + (0.45 * (at + 1)) / portions.length);
  }
  // A canvas that was refused for its size is a blank one, in some browsers without a word.
  if (context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data[3] === 0) throw new FigureTooLarge();
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  // Some browsers give a canvas's memory back only when it is small again.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new FigureTooLarge();
  await yieldToPage(task, 1);
  return blob;
}

function portionsOf(layer: FigureLayer): FigureLayer[] {
  if (layer.kind === 'nodes') return [layer];
  const count = Math.max(1, Math.ceil(layer.primitives.length / PORTION));
  return Array.from({ length: count }, (_, at) => ({
    kind: 'primitives',
    primitives: layer.primitives.slice(at * PORTION, (at + 1) * PORTION),
  }));
}

const keyOf = ({ style }: FigureNode) => JSON.stringify(style);

/** An image of each style, ready to be drawn. */
async function imagesOf(
  nodes: readonly FigureNode[],
  { palette }: Figure,
  flags: Flags,
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const styles = new Map(nodes.map((node) => [keyOf(node), node.style]));
  const images = [...styles].map(async ([key, style]) => {
    const flag = style.iso === null ? null : (flags.get(style.iso) ?? null);
    const image = new Image();
    image.src = dataUri(nodeImage(style, flag, palette));
    await image.decode();
    return [key, image] as const;
  });
  return new Map(await Promise.all(images));
}

function drawNode(context: CanvasRenderingContext2D, node: FigureNode, image: HTMLImageElement | undefined): void {
  if (!image) return;
  const half = imageHalf(node.style.radius) * node.zoom;
  context.globalAlpha = node.opacity;
  context.drawImage(image, node.at.x - half, node.at.y - half, 2 * half, 2 * half);
  context.globalAlpha = 1;
}
