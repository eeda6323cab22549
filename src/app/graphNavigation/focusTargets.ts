import { visibleElement } from '../../ui/useReturnFocus';

/** Puts the focus on the title of the evidence, else on the panel. */
export function focusEvidence(): void {
  (visibleElement('#evidence h2[tabindex]') ?? document.getElementById('evidence'))?.focus();
}

/** Puts the focus on the graph, where its walk stands. */
export function focusGraph(): void {
  // What lay over it may have to go first.
  requestAnimationFrame(() => visibleElement('[data-testid="walk"] [tabindex="0"]')?.focus());
}
