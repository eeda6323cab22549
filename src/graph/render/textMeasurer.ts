import type { Language } from '../../domain/model/language';
import type { Palette } from '../marks/palette';
import type { Font } from '../marks/primitives';
import { fontOf, isolated } from './canvasPainter';

/** How wide words are on a canvas, each asked for once. */
export class TextMeasurer {
  readonly #context: CanvasRenderingContext2D;
  readonly #known = new Map<string, number>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Of one line of text, CSS pixels. */
  of(text: string, font: Font, palette: Palette, language: Language): number {
    const css = fontOf(font, palette);
    const key = `${css} ${text}`;
    let width = this.#known.get(key);
    if (width === undefined) {
      this.#context.font = css;
      width = this.#context.measureText(isolated(text, language)).width;
      this.#known.set(key, width);
    }
    return width;
  }

  /** Other fonts are there, or other sizes. */
  clear(): void {
    this.#known.clear();
  }
}
