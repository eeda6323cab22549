import type { Ink, Palette } from './palette';
import type { PictureNode } from './pictureFrame';
import type { Primitive } from './primitives';

/** A picture ready to be painted or written: all sizes are CSS pixels of the sheet. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly language: 'ar' | 'en';
  /** What it is a picture of, for those who do not see it. */
  readonly title: string;
  readonly parts: readonly SheetPart[];
}

/** A stretch of the sheet that cuts off what is drawn beyond it. What is in it is counted from its upper left corner. */
export interface SheetPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ground: Ink;
  /** From the lowest to the topmost. */
  readonly layers: readonly SheetLayer[];
}

export type SheetLayer =
  | { readonly kind: 'primitives'; readonly primitives: readonly Primitive[] }
  | { readonly kind: 'nodes'; readonly nodes: readonly PictureNode[] };

/** Every node of a sheet. */
export function nodesOf(sheet: Sheet): PictureNode[] {
  return sheet.parts.flatMap(({ layers }) => layers.flatMap((layer) => (layer.kind === 'nodes' ? layer.nodes : [])));
}
