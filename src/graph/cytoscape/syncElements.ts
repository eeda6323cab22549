import type { Core } from 'cytoscape';
import type { ElementSpec } from './elements';

/**
 * Brings Cytoscape's elements to what is wanted in one batch: what is gone goes, what is new comes, what changed
 * is changed in place.
 * @param known what was wanted last, by id; brought up to date
 */
export function syncElements(cy: Core, known: Map<string, ElementSpec>, wanted: readonly ElementSpec[]): void {
  const ids = new Set(wanted.map((definition) => definition.data.id));
  cy.batch(() => {
    for (const id of [...known.keys()]) {
      if (ids.has(id)) continue;
      cy.getElementById(id).remove();
      known.delete(id);
    }
    for (const definition of wanted) {
      const before = known.get(definition.data.id);
      if (!before) add(cy, definition);
      else change(cy, before, definition);
      known.set(definition.data.id, definition);
    }
  });
}

/** Cytoscape changes the objects it is given: it gets its own. */
function add(cy: Core, { group, data, position, classes }: ElementSpec): void {
  cy.add({ group, data: { ...data }, classes, ...(position ? { position: { ...position } } : {}) });
}

function change(cy: Core, before: ElementSpec, now: ElementSpec): void {
  const element = cy.getElementById(now.data.id);
  if (!sameValues(before.data, now.data)) element.data({ ...now.data });
  if (before.classes !== now.classes) element.classes(now.classes.split(' '));
  if (now.position && before.position && !sameValues(now.position, before.position))
    element.nodes().positions(() => ({ ...(now.position ?? { x: 0, y: 0 }) }));
}

function sameValues(a: object, b: object): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value);
}
