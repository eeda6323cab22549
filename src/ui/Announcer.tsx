interface Props {
  readonly text: string;
  /** Whether it is heard while a list is open too: all around a list is hidden from screen readers, but for what is marked so. */
  readonly overLists?: boolean;
}

/** Says something to a screen reader without moving anything; say it by changing the text. */
export function Announcer({ text, overLists = false }: Props) {
  return (
    <output className="visuallyHidden" {...(overLists && { 'data-live-announcer': 'true' })}>
      {text}
    </output>
  );
}
