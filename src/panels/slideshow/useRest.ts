import { useEffect, useState } from 'react';

/** The pointer has come to rest when it has not moved for so long, milliseconds. */
const REST = 2500;

/** Whether nobody is pointing: what is no word may step back then. A finger has no pointer to rest. */
export function useRest(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    if (matchMedia('(hover: none)').matches) return undefined;
    let timer = 0;
    let last = '';
    const wake = () => {
      window.clearTimeout(timer);
      setResting(false);
      timer = window.setTimeout(() => setResting(true), REST);
    };
    const onPointer = ({ screenX, screenY }: PointerEvent) => {
      // A page that changes beneath a pointer tells of a move, too.
      const place = `${screenX} ${screenY}`;
      if (place !== last) wake();
      last = place;
    };
    wake();
    window.addEventListener('pointermove', onPointer);
    window.addEventListener('pointerdown', wake);
    window.addEventListener('focusin', wake);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', onPointer);
      window.removeEventListener('pointerdown', wake);
      window.removeEventListener('focusin', wake);
    };
  }, []);
  return isResting;
}
