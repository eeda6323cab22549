import cytoscape, { type Core } from 'cytoscape';
import { LEAST_ZOOM, MOST_ZOOM } from './camera';
import { createLayer, type Layer } from './layer';
import { stylesheet } from './stylesheet';

/** Cytoscape between the two layers of our own. */
export interface Stage {
  readonly cy: Core;
  /** Lands and lines, beneath the nodes. */
  readonly under: Layer;
  /** Words and signs above them. */
  readonly over: Layer;
}

/** Fills an element. @param fadeTime milliseconds · @throws Error where the browser gives no 2D canvas */
export function createStage(element: HTMLElement, fadeTime: number): Stage {
  const under = createLayer('under');
  const over = createLayer('over');
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'absolute', top: '0', left: '0', width: '100%', height: '100%' });
  element.append(under.canvas, container, over.canvas);
  keepStyleOut();
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
function keepStyleOut(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  document.head.append(Object.assign(document.createElement('style'), { id }));
}
