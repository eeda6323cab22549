import { type RefObject, useLayoutEffect } from 'react';
import { SliderThumb } from 'react-aria-components';
import styles from './Chart.module.css';

interface Props {
  readonly index: 0 | 1;
  readonly label: string;
  /** Its date in words. */
  readonly words: string;
  /** Distance from the inline start, CSS pixels. */
  readonly at: number;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFocusChange: (focused: boolean) => void;
}

/** One end of the window. */
export function Thumb({ index, label, words, at, input, onFocusChange }: Props) {
  // The library says the number of the stop, which means nothing to anybody.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', words));
  return (
    <SliderThumb
      index={index}
      aria-label={label}
      inputRef={input}
      onFocusChange={onFocusChange}
      className={styles.thumb ?? ''}
      style={{ left: 'auto', insetInlineStart: at, transform: 'none' }}
    />
  );
}
