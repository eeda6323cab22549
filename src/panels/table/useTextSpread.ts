import { useLayoutEffect, useState } from 'react';

/**
 * How much wider words run than the typeface has them, where somebody sets letters further apart; 1 as a rule.
 * @param sample an element with a few letters, as wide as they are
 */
export function useTextSpread(sample: HTMLElement | null): number {
  const [spread, setSpread] = useState(1);
  useLayoutEffect(() => {
    if (!sample || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const gap = Number.parseFloat(getComputedStyle(sample).letterSpacing) || 0;
      const own = sample.offsetWidth - gap * (sample.textContent?.length ?? 0);
      setSpread(own > 0 ? Math.max(1, Math.round((100 * sample.offsetWidth) / own) / 100) : 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(sample);
    return () => observer.disconnect();
  }, [sample]);
  return spread;
}
