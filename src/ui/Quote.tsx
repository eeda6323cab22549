import { InlineLink } from './InlineLink';
import { Mark } from './Mark';
import styles from './Quote.module.css';

interface Props {
  /** The Arabic words, exactly as the article prints them. */
  readonly words: string;
  readonly translation: string;
  /** Says that the English is ours, in the interface's language. */
  readonly translationNote: string;
  /** The scale of a list of several, for claim and denial alike. */
  readonly size?: 'large' | 'small';
  /** On the marker: these are the words being read. */
  readonly marked?: boolean;
  /** The words lead somewhere: what that is called, and how to go there. */
  readonly link?: { readonly label: string; readonly onPress: () => void };
}

/** Inside quotation marks, quotation marks are single: “There is no ‘evidence’”. */
export function nested(english: string): string {
  return english.replaceAll('“', '‘').replaceAll('”', '’');
}

/** The original large and right to left, guillemets outside the marker; the English beneath it, left to right. */
export function Quote({ words, translation, translationNote, size = 'large', marked = true, link }: Props) {
  const shown = marked ? <Mark>{words}</Mark> : words;
  return (
    <div className={styles.quote} data-size={size}>
      <blockquote lang="ar" dir="rtl" className={styles.words} data-marked={marked}>
        <span className={styles.guillemet}>«</span>
        {link ? (
          <InlineLink className={styles.link} label={link.label} isCurrent={marked} onPress={link.onPress}>
            {shown}
          </InlineLink>
        ) : (
          shown
        )}
        <span className={styles.guillemet}>»</span>
      </blockquote>
      <div className={styles.translation}>
        <p lang="en" dir="ltr">
          “{nested(translation)}” <bdi className={styles.note}>{translationNote}</bdi>
        </p>
      </div>
    </div>
  );
}
