import type { Position } from '../domain/schema';
import type { Insets } from './camera';
import type { Scene } from './sceneModel';

/** What the plate reports; ids as in the scene. */
export interface GraphEvents {
  hover(id: string | null): void;
  /** A node or edge, or null for the background. */
  select(id: string | null): void;
  toggleBundle(key: string): void;
}

interface LabelBox {
  readonly id: string;
  readonly text: string;
  /** Upper left corner, CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawn graph. All places it tells are CSS pixels of the window. */
export interface GraphView {
  /** Resolves when the fonts are there and the first picture with its labels is painted. */
  readonly ready: Promise<void>;
  render(scene: Scene): void;
  /** Reads the design tokens again. */
  setTheme(): void;
  /** Frames nodes and the ends of edges. */
  focus(ids: readonly string[]): void;
  fit(): void;
  zoomBy(factor: number): void;
  setInsets(insets: Insets): void;
  labels(): readonly LabelBox[];
  zoom(): number;
  positionOf(id: string): Position | null;
  /** A place on the drawn line where a click is surest to hit it. */
  edgePoint(id: string): Position | null;
  destroy(): void;
}
