import cytoscape, { type Core } from 'cytoscape';
import { type CanvasLayer, createCanvasLayer } from '../render/canvasLayer';
import { LEAST_ZOOM, MOST_ZOOM } from '../viewport/camera';
import { stylesheet } from './stylesheet';

/** Cytoscape between the two layers of our own. */
export interface CytoscapeMount {
  readonly cy: Core;
  /** Lands and lines, beneath the nodes. */
  readonly under: CanvasLayer;
  /** Words and signs above them. */
  readonly over: CanvasLayer;
}

/** Fills an element. @param fadeTime milliseconds · @throws Error where the browser gives no 2D canvas */
export function mountCytoscape(element: HTMLElement, fadeTime: number): CytoscapeMount {
  const under = createCanvasLayer('under');
  const over = createCanvasLayer('over');
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'absolute', top: '0', left: '0', width: '100%', height: '100%' });
  element.append(under.canvas, container, over.canvas);
  keepStyleElementOut();
  // It would speak of every thread too short to be drawn.
  cytoscape.warnings(false);
  const cy = cytoscape({
    container,
    style: stylesheet(fadeTime),
    layout: { name: 'preset' },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    autounselectify: true,
    autoungrabify: true,
    boxSelectionEnabled: false,
  });
  return { cy, under, over };
}

/**
 * Cytoscape adds a style element unless one of this name is there, which our content security policy would refuse
 * and report; its one rule is set on the stage instead.
 */
function keepStyleElementOut(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  document.head.append(Object.assign(document.createElement('style'), { id }));
}
