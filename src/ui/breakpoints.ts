/**
 * Widths of the window at which the layout changes, CSS pixels, each named by what there is room for from it on. Style
 * sheets cannot read them from here: a test holds every media query against them.
 */
export const BREAKPOINTS = {
  /** For the name beside the logo. */
  name: 360,
  /** For panels beside the graph; below it, as on a phone, they lie over it. */
  phone: 700,
  /** For the zoom buttons in a row between two open panels. */
  zoomRow: 800,
  /** For the tools of the header in words, and for the strip beside one column. */
  words: 960,
  /** For the scenes beside evidence or reader. */
  scenes: 1000,
  /** For the search box in the header, and for scenes of full width. */
  medium: 1100,
  /** For the briefings among the words of the header. */
  briefings: 1340,
  /** For the strip between two columns. */
  strip: 1360,
  /** For the evidence before anything is selected, and for the strip beside scenes and evidence. */
  roomy: 1600,
  /** For the subject beside the name. */
  subject: 1700,
} as const;
