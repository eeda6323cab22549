import { useEffect, useState } from 'react';

/** One small file each, fetched when first asked for. Flags: circle-flags, MIT licence. */
const files = import.meta.glob<string>('../../node_modules/circle-flags/flags/??.svg', { query: '?raw', import: 'default' });

const loaded = new Map<string, string>();

async function load(iso: string): Promise<string | undefined> {
  const known = loaded.get(iso);
  if (known !== undefined) return known;
  const svg = await files[`../../node_modules/circle-flags/flags/${iso}.svg`]?.();
  if (svg === undefined) return undefined;
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  loaded.set(iso, address);
  return address;
}

/**
 * The address of a round flag; undefined until it is there, and where there is none.
 * @param iso ISO 3166-1 alpha-2, lower case
 */
export function useFlag(iso: string | undefined): string | undefined {
  const [, setArrived] = useState<string>();
  useEffect(() => {
    let current = true;
    if (iso !== undefined && !loaded.has(iso)) {
      // A flag that does not come (offline, not cached) leaves the plain disc.
      load(iso).then((address) => { if (current) setArrived(address); }, () => undefined);
    }
    return () => { current = false; };
  }, [iso]);
  return iso === undefined ? undefined : loaded.get(iso);
}
