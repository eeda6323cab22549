import type { Core, Position as CyPosition } from 'cytoscape';
import type { Curve } from '../geometry/curve';
import type { SceneEdge } from '../scene/scene';

/** The lines' courses on the plate, as Cytoscape works them out; asked once for each bend. */
export class CytoscapeCurves {
  readonly #cy: Core;
  readonly #known = new Map<string, { readonly bend: number; readonly curve: Curve }>();

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** From rim to rim in model units; null where the line is hidden or its ends touch. */
  of(edge: SceneEdge): Curve | null {
    const known = this.#known.get(edge.id);
    if (known?.bend === edge.bend) return known.curve;
    const curve = this.#ask(edge.id);
    if (curve) this.#known.set(edge.id, { bend: edge.bend, curve });
    return curve;
  }

  #ask(id: string): Curve | null {
    const element = this.#cy.getElementById(id);
    if (element.empty() || !element.visible()) return null;
    const start = element.sourceEndpoint();
    const end = element.targetEndpoint();
    // Undefined for what Cytoscape draws straight, whatever its types say.
    const controls: readonly CyPosition[] | undefined = element.controlPoints();
    const control = controls?.[0] ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    const curve = { start, control, end };
    return Object.values(curve).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) ? curve : null;
  }
}
