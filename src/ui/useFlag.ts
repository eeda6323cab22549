import { useEffect, useState } from 'react';
import { loadFlag } from './flags';

const addresses = new Map<string, string>();

/**
 * The address of a round flag; undefined until it is there, and where there is none.
 * @param iso ISO 3166-1 alpha-2, lower case
 */
export function useFlag(iso: string | undefined): string | undefined {
  const [, setArrived] = useState<string>();
  useEffect(() => {
    let current = true;
    if (iso !== undefined && !addresses.has(iso)) {
      void loadFlag(iso).then((svg) => {
        if (svg === null) return;
        const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        addresses.set(iso, address);
        if (current) setArrived(address);
      });
    }
    return () => {
      current = false;
    };
  }, [iso]);
  return iso === undefined ? undefined : addresses.get(iso);
}
