import { memo } from 'react';
import type { EvidenceUse } from '../../domain/graph/graphIndex';
import { useApp } from '../../state/hooks';
import { InlineLink } from '../../ui/InlineLink';
import { useNames } from '../shared/useNames';
import styles from './Reader.module.css';
import type { SentencePart } from './sentenceParts';

interface Props {
  readonly parts: readonly SentencePart[];
  readonly translation: string;
  readonly endsParagraph: boolean;
  readonly onPress: (uses: readonly EvidenceUse[], element: HTMLElement) => void;
}

/** One sentence of the article and its English. */
export function Sentence({ parts, translation, endsParagraph, onPress }: Props) {
  return (
    <div className={styles.sentence} data-ends-paragraph={endsParagraph}>
      <p lang="ar" dir="rtl" className={styles.original}>
        {parts.map((part) => (
          <Words key={part.start} part={part} onPress={onPress} />
        ))}
      </p>
      <p lang="en" dir="ltr" className={styles.translation}>
        {translation}
      </p>
    </div>
  );
}

const Words = memo(function Words({
  part,
  onPress,
}: {
  readonly part: SentencePart;
  readonly onPress: Props['onPress'];
}) {
  const { t, name } = useNames();
  const select = useApp((state) => state.select);
  const { mention, uses } = part;
  const content = uses.length > 0 || part.chosen ? <Marked part={part} /> : part.text;
  if (mention) {
    return (
      <InlineLink
        className={styles.name}
        label={t('reader.openNode', { name: name(mention.node) })}
        onPress={() => select({ kind: 'node', id: mention.node })}
      >
        {content}
      </InlineLink>
    );
  }
  if (uses.length === 0) return content;
  return (
    <InlineLink
      className={styles.pressable}
      label={t('reader.openTie')}
      isTabStop={part.opens}
      isCurrent={part.chosen}
      onPress={(element) => onPress(uses, element)}
    >
      {content}
    </InlineLink>
  );
});

function Marked({ part }: { readonly part: SentencePart }) {
  return (
    <mark className={styles.mark} data-quoted={part.uses.length > 0} data-chosen={part.chosen}>
      {part.text}
    </mark>
  );
}
