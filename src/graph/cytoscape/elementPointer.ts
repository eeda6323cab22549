import type { Core, EventObject } from 'cytoscape';
import type { ElementPointer, ElementPress } from '../interaction/pointerInput';

/** What Cytoscape tells of a pointer over its elements. */
export function elementPointer(cy: Core): ElementPointer {
  const pressOf = ({ target, renderedPosition, originalEvent, timeStamp }: EventObject): ElementPress => ({
    id: target === cy ? null : String(target.id()),
    place: renderedPosition,
    time: originalEvent?.timeStamp ?? timeStamp,
    adds: originalEvent?.shiftKey || originalEvent?.ctrlKey || originalEvent?.metaKey || false,
    isSecond: originalEvent instanceof MouseEvent && originalEvent.detail === 2,
  });
  return {
    onHover(told) {
      cy.on('mouseover', 'node, edge', (event) => told(String(event.target.id())));
      cy.on('mouseout', 'node, edge', () => told(null));
    },
    onPressStart(told) {
      cy.on('tapstart', () => told());
    },
    // Cytoscape calls any two quick taps a double one, on whatever they are: its own event is not used.
    onTap(told) {
      cy.on('tap', (event) => told(pressOf(event)));
    },
    onLongPress(told) {
      cy.on('taphold', (event) => {
        if (event.originalEvent && 'touches' in event.originalEvent) told(pressOf(event));
      });
    },
  };
}
