import { useEffect, useState } from 'react';

/**
 * A text once it has stayed the same for a while; an empty one at once.
 * @param pause how long that is, milliseconds
 */
export function useSettled(text: string, pause: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setSettled(text), text === '' ? 0 : pause);
    return () => clearTimeout(later);
  }, [text, pause]);
  return settled;
}
