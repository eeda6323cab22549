import { fontOf, isolated } from './paint';
import type { Palette } from './palette';
import type { Font } from './primitives';

/** How wide words are on a canvas, each asked for once. */
export class TextWidths {
  readonly #context: CanvasRenderingContext2D;
  readonly #known = new Map<string, number>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Of one line of text, CSS pixels. */
  of(text: string, font: Font, palette: Palette, language: 'ar' | 'en'): number {
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
