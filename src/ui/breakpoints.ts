/**
 * Widths of the window at which the layout changes, CSS pixels. Style sheets cannot read them from here: a test holds
 * every media query against them.
 */
export const BREAKPOINTS = {
  /** Below it, as on a phone, panels lie over the graph instead of beside it. */
  phone: 700,
} as const;
