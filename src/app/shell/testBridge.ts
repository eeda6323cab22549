import type { Language } from '../../domain/model/language';
import type { Store } from '../../state/store';

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface ScreenLabel extends ScreenPoint {
  readonly id: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A window into the running graph for tests and for scripts that take pictures. It can look, not touch. */
export interface TestBridge {
  readonly language: Language;
  readonly zoom: number;
  /** Where a node stands, in CSS pixels of the window; null where it is not drawn. */
  readonly nodePoint: (id: string) => ScreenPoint | null;
  /** A point that lies on a drawn line. */
  readonly edgePoint: (id: string) => ScreenPoint | null;
  /** The labels that are drawn, with their boxes. */
  readonly labels: () => readonly ScreenLabel[];
  /** Where a node tells how many of its neighbours are out of sight, and how many; null where it does not. */
  readonly hiddenNeighbours: (id: string) => (ScreenPoint & { readonly count: number }) | null;
}

declare global {
  interface Window {
    rawabit?: TestBridge;
  }
}

/** What the bridge reads from the drawn graph. */
interface DrawnGraph {
  readonly zoom: () => number;
  readonly labels: () => readonly ScreenLabel[];
  readonly positionOf: (id: string) => ScreenPoint | null;
  readonly edgePoint: (id: string) => ScreenPoint | null;
  readonly hiddenNeighbours: TestBridge['hiddenNeighbours'];
}

/** Lays the bridge; the answer takes it away again. */
export function exposeTestBridge(drawn: DrawnGraph, store: Store): () => void {
  window.rawabit = Object.freeze({
    get language() {
      return store.getState().language;
    },
    get zoom() {
      return drawn.zoom();
    },
    nodePoint: (id: string) => drawn.positionOf(id),
    edgePoint: (id: string) => drawn.edgePoint(id),
    labels: () => drawn.labels(),
    hiddenNeighbours: (id: string) => drawn.hiddenNeighbours(id),
  });
  return () => {
    delete window.rawabit;
  };
}
