import type { Language } from '../../domain/model/language';
import type { FigureNode } from '../marks/nodeMark';
import type { Ink, Palette } from '../marks/palette';
import type { Primitive } from '../marks/primitives';

/** A picture ready to be painted or written: all sizes are CSS pixels of the figure. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly language: Language;
  /** What it is a picture of, for those who do not see it. */
  readonly title: string;
  readonly parts: readonly FigurePart[];
}

/** A rectangle of the figure that cuts off what is drawn beyond it. What is in it is counted from its upper left corner. */
export interface FigurePart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ground: Ink;
  /** From the lowest to the topmost. */
  readonly layers: readonly FigureLayer[];
}

export type FigureLayer =
  | { readonly kind: 'primitives'; readonly primitives: readonly Primitive[] }
  | { readonly kind: 'nodes'; readonly nodes: readonly FigureNode[] };

/** Every node of a figure. */
export function figureNodes(figure: Figure): FigureNode[] {
  return figure.parts.flatMap(({ layers }) => layers.flatMap((layer) => (layer.kind === 'nodes' ? layer.nodes : [])));
}
