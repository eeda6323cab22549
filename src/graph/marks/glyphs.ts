import type { NodeType } from '../../domain/model/vocabulary';

/**
 * The glyphs inside the nodes, drawn on a field from −1 to 1, where 1 is the node's rim.
 * @param ink of the glyph · @param ground the colour of the node behind it, for what is cut out
 */
export function glyph(type: NodeType, ink: string, ground: string): string {
  switch (type) {
    case 'official':
      return `${bust(ink)}<path d="M-.09 .07H.09L.05 .2.13 .5 0 .62-.13 .5-.05 .2Z" fill="${ground}"/>`;
    case 'person':
      return bust(ink);
    case 'organization':
      return (
        `<path d="M0-.62.64-.26V-.14H-.64V-.26Z" fill="${ink}" stroke="${ink}" stroke-width=".06" stroke-linejoin="round"/>` +
        [-0.46, -0.155, 0.155, 0.46]
          .map((x) => `<rect x="${x - 0.08}" y="-.06" width=".16" height=".42" fill="${ink}"/>`)
          .join('') +
        `<rect x="-.66" y=".44" width="1.32" height=".15" rx=".04" fill="${ink}"/>`
      );
    case 'event':
      return (
        `<rect x="-.36" y="-.3" width=".72" height=".64" rx=".1" fill="none" stroke="${ink}" stroke-width=".12"/>` +
        `<path d="M-.36-.06H.36M-.17-.42V-.24M.17-.42V-.24" stroke="${ink}" stroke-width=".12" stroke-linecap="round"/>` +
        `<rect x=".02" y=".07" width=".17" height=".14" fill="${ink}"/>`
      );
    case 'country':
    case 'statement':
      break;
  }
  return '';
}

function bust(ink: string): string {
  return `<circle cy="-.3" r=".27" fill="${ink}"/><path d="M-.55 .58V.44C-.55 .16-.34 .05-.16 .05H.16C.34 .05 .55 .16 .55 .44V.58Q.55 .64 .49 .64H-.49Q-.55 .64-.55 .58Z" fill="${ink}"/>`;
}
