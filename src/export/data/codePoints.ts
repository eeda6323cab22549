const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** How many Unicode code points stand before a place given in UTF-16 units. */
export function codePointAt(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset; at += 1) {
    const isSecond = at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
    if (!isSecond) count += 1;
  }
  return count;
}

/** At most `length` code points before a place. */
export function before(text: string, offset: number, length: number): string {
  return Array.from(text.slice(0, offset)).slice(-length).join('');
}

/** At most `length` code points from a place on. */
export function after(text: string, offset: number, length: number): string {
  return Array.from(text.slice(offset, offset + 2 * length))
    .slice(0, length)
    .join('');
}
