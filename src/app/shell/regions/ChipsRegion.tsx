import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../../../graph/geometry/box';
import { FilterChips } from '../../../panels/filters/FilterChips';
import { useApp } from '../../../state/hooks';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import styles from './ChipsRegion.module.css';

/** How much room the row takes from the top of the stage, for what stands below it; unset where there is no row. */
const SIZE = '--chips-size';

/** The filters in force, at the top of what is free of the graph. */
export function ChipsRegion({ insets }: { readonly insets: Insets }) {
  const { t } = useTranslation();
  const isArabic = useApp((state) => state.language === 'ar');
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = region.current;
    const stage = element?.parentElement;
    if (!element || !stage) return undefined;
    const measure = new ResizeObserver(() => {
      const { offsetHeight } = element;
      if (offsetHeight > 0) stage.style.setProperty(SIZE, `${offsetHeight}px`);
      else stage.style.removeProperty(SIZE);
    });
    measure.observe(element);
    return () => {
      measure.disconnect();
      stage.style.removeProperty(SIZE);
    };
  }, []);
  const [start, end] = isArabic ? [insets.right, insets.left] : [insets.left, insets.right];
  return (
    <section
      ref={region}
      className={styles.chips}
      style={{ insetInlineStart: start, insetInlineEnd: end, insetBlockStart: insets.top }}
      aria-label={t('filters.title')}
    >
      <ErrorBoundary>
        <FilterChips />
      </ErrorBoundary>
    </section>
  );
}
