import type { Palette } from '../marks/palette';
import type { Primitive } from '../marks/primitives';
import { paintPrimitives } from './canvasPainter';

/** A canvas as large as its element that shows primitives, sharp on any screen. */
export interface CanvasLayer {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  resize(width: number, height: number): void;
  show(primitives: readonly Primitive[], palette: Palette): void;
}

/** @throws Error where the browser gives no 2D canvas */
export function createCanvasLayer(name: string): CanvasLayer {
  const canvas = document.createElement('canvas');
  canvas.dataset['layer'] = name;
  Object.assign(canvas.style, { position: 'absolute', top: '0', left: '0', pointerEvents: 'none' });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas 2d is not available');
  let ratio = 1;
  return {
    canvas,
    context,
    resize(width, height) {
      ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    },
    show(primitives, palette) {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      paintPrimitives(context, primitives, palette);
    },
  };
}
