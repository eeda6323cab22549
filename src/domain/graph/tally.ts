/** How often each value occurs, counted in one pass; 0 for one that does not. */
export function tally<Value>(values: Iterable<Value>): (value: Value) => number {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => counts.get(value) ?? 0;
}
