/** Says something to a screen reader without moving anything; say it by changing the text. */
export function Announcer({ text }: { readonly text: string }) {
  return <output className="visuallyHidden">{text}</output>;
}
