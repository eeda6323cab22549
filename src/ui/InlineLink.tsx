import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  readonly onPress: (element: HTMLElement) => void;
  readonly label?: string;
  readonly className?: string | undefined;
  /** False where another piece of the same whole already takes the focus. */
  readonly isTabStop?: boolean;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/**
 * A stretch of running text that leads somewhere. Not a button element, because those do not break across lines, and without
 * press handling of the library, because that forbids selecting the text by dragging.
 */
export function InlineLink({ onPress, label, className, isTabStop = true, isCurrent = false, children }: Props) {
  const press = (element: HTMLElement) => {
    // Whoever has just selected words wants to copy them, not to leave.
    if (window.getSelection()?.isCollapsed === false) return;
    onPress(element);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onPress(event.currentTarget);
  };
  return (
    <span
      role="link"
      tabIndex={isTabStop ? 0 : -1}
      className={className}
      title={label}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={(event) => press(event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
