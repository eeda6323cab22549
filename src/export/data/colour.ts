/** A colour as red, green, blue, 0–255. */
export type Rgb = readonly [number, number, number];

/**
 * A colour in numbers.
 * @param colour as a design token has it, `#rgb` or `#rrggbb`, or as a browser computes it, `rgb(r, g, b)`
 * @throws RangeError for any other notation
 */
export function rgbOf(colour: string): Rgb {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i
    .exec(colour)
    ?.slice(1)
    .map((digit) => digit + digit);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  const [r, g, b] =
    (short ?? long)?.map((digits) => Number.parseInt(digits, 16)) ??
    /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number) ??
    [];
  if (r === undefined || g === undefined || b === undefined) throw new RangeError(`not a colour: ${colour}`);
  return [r, g, b];
}

/** The same as six digits without a sign, as an office document has it. @throws as `rgbOf` */
export function hexOf(colour: string): string {
  return rgbOf(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
