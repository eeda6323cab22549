import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { FADED } from '../marks/fading';
import { RIM_GAP, THREAD_GAP } from '../scene/edgeGeometry';

/** Cytoscape's own signs for pressing and dragging, none of which is wanted; its types ask for each. */
const NO_INDICATORS = {
  'active-bg-color': 'black',
  'active-bg-opacity': 0,
  'active-bg-size': 0,
  'selection-box-color': 'black',
  'selection-box-border-color': 'black',
  'selection-box-border-width': 0,
  'selection-box-opacity': 0,
  'outside-texture-bg-color': 'black',
  'outside-texture-bg-opacity': 0,
};

/**
 * What Cytoscape draws and what it only keeps: nodes are pictures (`nodeMark.ts`, one look for screen and export);
 * lines are kept for their geometry and to be hit, and painted beneath by our own layer, because casings, rails,
 * bars, tail marks and hollow heads over changing ground are beyond its line styles.
 */
export function stylesheet(fadeTime: number): StylesheetJson {
  return [
    { selector: 'core', style: NO_INDICATORS },
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 0,
        'background-image': 'data(image)',
        'background-width': 'data(imageSize)',
        'background-height': 'data(imageSize)',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': 10,
        'border-width': 0,
        'overlay-opacity': 0,
        'z-index': (node: NodeSingular) => Number(node.data('level')),
        'transition-property': 'opacity',
        'transition-duration': fadeTime,
        'transition-timing-function': 'ease-out',
      },
    },
    { selector: 'node.round', style: { shape: 'ellipse' } },
    { selector: 'node.square', style: { shape: 'round-rectangle' } },
    { selector: 'node.diamond', style: { shape: 'diamond' } },
    { selector: 'node.faded', style: { opacity: FADED } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(control)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
        'source-distance-from-node': RIM_GAP,
        'target-distance-from-node': RIM_GAP,
        width: 'data(width)',
        'line-opacity': 0,
        'overlay-opacity': 0,
        'target-arrow-shape': 'none',
      },
    },
    {
      selector: 'edge.thread',
      style: { 'curve-style': 'straight', 'source-distance-from-node': THREAD_GAP, 'target-distance-from-node': 0 },
    },
    // A hidden line is neither seen nor hit.
    { selector: 'edge.hidden', style: { display: 'none' } },
  ];
}
