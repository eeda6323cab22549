import type { Rect } from '../domain/model/briefing';
import type { Position } from '../domain/model/schema';
import type { Insets } from './geometry/box';
import type { LabelBox } from './interaction/locate';
import type { FocusRing } from './marks/focusRing';
import type { Frame } from './marks/frame';
import type { Scene } from './scene/scene';
import type { Viewport } from './viewport/viewportController';

/** What the graph reports; ids as in the scene. */
export interface GraphEvents {
  hover(id: string | null): void;
  /**
   * A node or edge, or null for the background.
   * @param adds Shift, Ctrl or Cmd is held: it goes to what is chosen already, or out of it
   */
  select(id: string | null, adds: boolean): void;
  /** Somebody wants a closer look at a node. */
  focus(id: string): void;
  /** Somebody asks for the neighbours of a node that are out of sight. */
  expand(id: string): void;
  toggleBundle(key: string): void;
  /** A menu is asked for: of a node or edge, or of the background (null); where, in CSS pixels of the window. */
  menu(id: string | null, place: Position): void;
  /** A person's move of the camera has come to rest on this part of the map; null where all there is is shown. */
  camera(rect: Rect | null): void;
}

/** The drawn graph. All places it tells are CSS pixels of the window. */
export interface GraphView {
  /** Resolves when the fonts are there and the first picture with its labels is painted. */
  readonly ready: Promise<void>;
  render(scene: Scene): void;
  /** Reads the design tokens again. */
  setTheme(): void;
  /** Frames nodes and the ends of edges. */
  fitNodes(ids: readonly string[]): void;
  /** Frames a rectangle of the map as large as what is free allows; null is all that is in sight. */
  fitRect(rect: Rect | null): void;
  /**
   * Frames a scene that is presented, and again whenever there is another room for it, until a person moves the camera.
   * @param ids nodes and edges that are lit; all there is where there are none · @param rect shown in their place where given
   */
  fitScene(ids: readonly string[], rect: Rect | null): void;
  /** All that is in sight, and reports so. */
  fitAll(): void;
  zoomBy(factor: number): void;
  /** Looks farther in a direction: −1 to 1, shares of what is free of the map; x to the right, y down. */
  panBy(x: number, y: number): void;
  /** Moves the keyboard's focus on the graph; null takes it away. */
  setFocusRing(ring: FocusRing | null): void;
  /** @param insets what panels cover of the element · @param tools what else is taken in the lower right corner of the rest */
  setInsets(insets: Insets, tools: Frame['tools']): void;
  /** What of the map is to be seen now, and on how much room, CSS pixels. */
  viewport(): Viewport;
  labels(): readonly LabelBox[];
  zoom(): number;
  positionOf(id: string): Position | null;
  /** A place on the drawn line where a click is surest to hit it. */
  edgePoint(id: string): Position | null;
  /** Where a node tells how many of its neighbours are out of sight, and how many; null where it does not. */
  hiddenNeighbours(id: string): (Position & { readonly count: number }) | null;
  destroy(): void;
}
