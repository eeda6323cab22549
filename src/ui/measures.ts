/**
 * Sizes that scripts need and style sheets name, CSS pixels; each equals the token of its name in tokens.css, and a test
 * holds them together.
 */
export const MEASURES = {
  header: 48,
  /** Columns: how wide. */
  legend: 208,
  scenes: 440,
  /** Of the scenes below BREAKPOINTS.medium. */
  scenesMedium: 372,
  evidence: 396,
  /** The strip along the bottom: how high. */
  time: 80,
  /** What is pressed, at least; on a phone the larger one. */
  target: 32,
  targetPhone: 44,
  /** Steps of the distances between things. */
  space3: 12,
  space4: 16,
} as const;
