import cytoscape, { type Core } from 'cytoscape';
import type { ElementPointer } from '../interaction/pointerInput';
import { type CanvasLayer, createCanvasLayer } from '../render/canvasLayer';
import { LEAST_ZOOM, MOST_ZOOM } from '../viewport/camera';
import type { CameraPort } from '../viewport/cameraAnimation';
import { elementPointer } from './elementPointer';
import type { ElementSpec } from './elements';
import { stylesheet } from './stylesheet';
import { syncElements } from './syncElements';

/** Cytoscape between two layers of our own: the one door to it. It draws nodes, keeps the camera and knows what a pointer hits. */
export interface CytoscapeMount {
  /** Territories and lines, beneath the nodes. */
  readonly under: CanvasLayer;
  /** Words and badges above them. */
  readonly over: CanvasLayer;
  readonly camera: CameraPort;
  readonly pointer: ElementPointer;
  /** Brings the elements to what is wanted; what is not named goes. */
  sync(wanted: readonly ElementSpec[]): void;
  /** It has drawn a frame. */
  onRender(told: () => void): void;
  /** The camera moved, whoever moved it. */
  onCamera(told: () => void): void;
  /** A person moves the camera by dragging or pinching. */
  onCameraGesture(told: () => void): void;
  /** Takes over the element's size, CSS pixels. */
  resize(width: number, height: number): void;
  destroy(): void;
}

/** Fills an element. @param fadeTime milliseconds · @throws Error where the browser gives no 2D canvas */
export function mountCytoscape(element: HTMLElement, fadeTime: number): CytoscapeMount {
  const under = createCanvasLayer('under');
  const over = createCanvasLayer('over');
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'absolute', top: '0', left: '0', width: '100%', height: '100%' });
  element.append(under.canvas, container, over.canvas);
  keepStyleElementOut();
  const cy = createCore(container, fadeTime);
  const known = new Map<string, ElementSpec>();
  return {
    under,
    over,
    camera: {
      now: () => ({ zoom: cy.zoom(), ...cy.pan() }),
      set: ({ zoom, x, y }) => void cy.viewport({ zoom, pan: { x, y } }),
    },
    pointer: elementPointer(cy),
    sync: (wanted) => syncElements(cy, known, wanted),
    onRender: (told) => void cy.on('render', told),
    onCamera: (told) => void cy.on('viewport', told),
    onCameraGesture: (told) => void cy.on('dragpan pinchzoom', told),
    resize(width, height) {
      under.resize(width, height);
      over.resize(width, height);
      cy.resize();
    },
    destroy() {
      cy.destroy();
      element.replaceChildren();
    },
  };
}

function createCore(container: HTMLElement, fadeTime: number): Core {
  // It would warn of every thread that is too short to be drawn.
  cytoscape.warnings(false);
  return cytoscape({
    container,
    style: stylesheet(fadeTime),
    layout: { name: 'preset' },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    autounselectify: true,
    autoungrabify: true,
    boxSelectionEnabled: false,
  });
}

/**
 * Cytoscape adds a style element unless one of this name is there, which our content security policy would refuse
 * and report; its one rule is set on the container instead.
 */
function keepStyleElementOut(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  document.head.append(Object.assign(document.createElement('style'), { id }));
}
