/** One small file each, fetched when first asked for. Flags: circle-flags, MIT licence. */
const files = import.meta.glob<string>('../../node_modules/circle-flags/flags/??.svg', {
  query: '?raw',
  import: 'default',
});

/** @param iso ISO 3166-1 alpha-2, lower case · @returns the SVG of a round flag, or null where there is none */
export async function loadFlag(iso: string): Promise<string | null> {
  const load = files[`../../node_modules/circle-flags/flags/${iso}.svg`];
  try {
    return load ? await load() : null;
  } catch {
    // Offline and not in the cache: the disc shows the letters instead.
    return null;
  }
}
