/** Where the sheet on a phone comes to rest, from the lowest. */
export const SNAPS = ['peek', 'half', 'full'] as const;
export type Snap = (typeof SNAPS)[number];

/** Share of the stage that the sheet takes; as the tokens of their names, --sheet-peek and so on. */
export const SNAP_SHARES: Readonly<Record<Snap, number>> = { peek: 0.25, half: 0.61, full: 1 };

/** Milliseconds that a flick is followed further. */
const FLICK = 160;
/** Let go below this the sheet goes away. */
const AWAY = 0.12;

/**
 * Where a sheet comes to rest when the finger lets go, or null where it goes away.
 * @param share of the stage that it takes now · @param speed in shares of the stage per millisecond, upwards positive
 */
export function restOf(share: number, speed: number): Snap | null {
  const aim = share + speed * FLICK;
  if (aim < AWAY) return null;
  const distance = (snap: Snap) => Math.abs(SNAP_SHARES[snap] - aim);
  return SNAPS.reduce((best, snap) => (distance(snap) < distance(best) ? snap : best));
}

/** The next rest upwards or downwards; the same where there is none. */
export function nextSnap(snap: Snap, by: 1 | -1): Snap {
  return SNAPS[SNAPS.indexOf(snap) + by] ?? snap;
}
