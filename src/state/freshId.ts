const LENGTH = 12;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name that nothing else has, in the form of an id: `own-k3x9…`. @param kind what it begins with */
export function freshId(kind: string): string {
  const random = crypto.getRandomValues(new Uint32Array(LENGTH));
  return `${kind}-${[...random].map((value) => SIGNS.charAt(value % SIGNS.length)).join('')}`;
}
