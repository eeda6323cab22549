interface Props {
  readonly width?: number;
}

/** The mark of the project: two ends and the tie between them, one known, one open. It does not mirror. */
export function Logo({ width = 34 }: Props) {
  return (
    <svg
      width={width}
      height={(width * 14) / 34}
      viewBox="0 0 34 14"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
    >
      <path d="M8 5.4 H24 M8 8.6 H24" strokeWidth="1.6" />
      <path d="M16 7 H20" strokeWidth="3.2" />
      <circle cx="6.2" cy="7" r="5.4" fill="currentColor" stroke="none" />
      <circle cx="27.8" cy="7" r="4.6" strokeWidth="2.4" />
    </svg>
  );
}
