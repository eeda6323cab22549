import styles from './Icon.module.css';

const PATHS = {
  close: 'M4.5 4.5 L15.5 15.5 M15.5 4.5 L4.5 15.5',
  plus: 'M10 4 V16 M4 10 H16',
  minus: 'M4 10 H16',
  fit: 'M4 7.5 V4 H7.5 M12.5 4 H16 V7.5 M16 12.5 V16 H12.5 M7.5 16 H4 V12.5',
  check: 'M4 10.5 L8.2 14.7 L16 6',
  backward: 'M12.5 4 L6.5 10 L12.5 16',
  forward: 'M7.5 4 L13.5 10 L7.5 16',
  down: 'M4.5 7.5 L10 13 L15.5 7.5',
  help: 'M7.2 7.4 C7.2 5.6 8.4 4.6 10 4.6 C11.7 4.6 12.8 5.7 12.8 7.1 C12.8 9.2 10 9.3 10 11.9 M10 14.6 V15.6',
  info: 'M10 9 V15 M10 5.2 V6.4',
  more: 'M4.2 10 H5.8 M9.2 10 H10.8 M14.2 10 H15.8',
  legend: 'M4 5.5 H6 M9 5.5 H16 M4 10 H6 M9 10 H16 M4 14.5 H6 M9 14.5 H16',
  theme:
    'M10 3.2 A6.8 6.8 0 1 0 10 16.8 A6.8 6.8 0 1 0 10 3.2 M10 3.2 V16.8 M10.8 5 H13.6 M10.8 8 H16 M10.8 11 H16.4 M10.8 14 H14.8',
  search: 'M8.8 3.8 A5 5 0 1 0 8.8 13.8 A5 5 0 1 0 8.8 3.8 M12.6 12.6 L16.6 16.6',
  copy: 'M7.5 7.5 V4 H16 V12.5 H12.5 M4 7.5 H12.5 V16 H4 Z',
  undo: 'M7.5 4.5 L4 8 L7.5 11.5 M4 8 H12 A4 4 0 0 1 12 16 H8',
  redo: 'M12.5 4.5 L16 8 L12.5 11.5 M16 8 H8 A4 4 0 0 0 8 16 H12',
  link: 'M8.5 11.5 A3 3 0 0 0 12.7 11.5 L15.3 8.9 A3 3 0 0 0 11.1 4.7 L10.2 5.6 M11.5 8.5 A3 3 0 0 0 7.3 8.5 L4.7 11.1 A3 3 0 0 0 8.9 15.3 L9.8 14.4',
  swap: 'M6.5 16 V4.5 M3 8 L6.5 4.5 L10 8 M13.5 4 V15.5 M10 12 L13.5 15.5 L17 12',
  path: 'M3 15.5 A2 2 0 1 0 7 15.5 A2 2 0 1 0 3 15.5 M6.6 14 L13.4 6 M13 4.5 A2 2 0 1 0 17 4.5 A2 2 0 1 0 13 4.5',
  grip: 'M7.4 5 H7.6 M7.4 10 H7.6 M7.4 15 H7.6 M12.4 5 H12.6 M12.4 10 H12.6 M12.4 15 H12.6',
  play: 'M7 4.5 L15 10 L7 15.5 Z',
  pause: 'M7.2 4.5 V15.5 M12.8 4.5 V15.5',
  article: 'M5 3.5 H15 V16.5 H5 Z M7.5 7 H12.5 M7.5 10 H12.5 M7.5 13 H10.5',
} as const;

export type IconName = keyof typeof PATHS;

/** These point along the line of reading and turn with it. */
const TURNING: ReadonlySet<IconName> = new Set(['backward', 'forward', 'play', 'undo', 'redo']);

interface Props {
  readonly name: IconName;
  readonly size?: number;
}

/** A drawn sign without words; whoever uses it gives the name. */
export function Icon({ name, size = 20 }: Props) {
  return (
    <svg
      className={styles.icon}
      data-turning={TURNING.has(name)}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
