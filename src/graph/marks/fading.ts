/** Opacity of what steps back; it is never hidden. */
export const FADED = 0.2;

/** Milliseconds of a fade; the view sets 0 where less motion is asked for. */
export const FADE_TIME = 120;
