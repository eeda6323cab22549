import { nearest } from '../../../domain/text/anchor';
import { excerpt, type Issue, type Rule } from '../../source/issue';
import type { ArticleSource } from '../../source/project';
import { alignSentences } from '../../source/sentences';

const AHEAD = 60;

/** The sentences follow one another through the whole text, with nothing but white space between them. */
export const sentencesCoverText: Rule = {
  name: 'sentencesCoverText',
  check: (project) =>
    project.articles.flatMap((article) => {
      const { text, draft, file } = article;
      if (draft.sentences.length === 0) return [];
      const alignment = alignSentences(
        text,
        draft.sentences.map(({ exact }) => exact),
      );
      if (alignment.ok) return [];
      const { index, offset } = alignment;
      const ahead = excerpt(text.slice(offset, offset + AHEAD));
      const sentence = draft.sentences[index];
      if (sentence === undefined) {
        return [
          {
            file,
            path: 'sentences',
            expected: 'sentences to the end of the text',
            found: `none from offset ${offset} on: ${ahead}`,
            tip: 'add the sentences that follow',
          },
        ];
      }
      return [
        {
          file,
          path: `sentences[${index}].exact`,
          expected: `the text at offset ${offset}: ${ahead}`,
          found:
            offset === text.length ? `${excerpt(sentence.exact)} after the end of the text` : excerpt(sentence.exact),
          tip: tipFor(article, sentence.exact, offset),
        } satisfies Issue,
      ];
    }),
};

function tipFor({ text }: ArticleSource, exact: string, offset: number): string {
  if (exact === '') return 'copy the sentence from the article';
  const at = text.indexOf(exact, offset);
  if (at !== -1)
    return `the sentence stands at offset ${at}; what lies between is missing: ${excerpt(text.slice(offset, at))}`;
  if (text.includes(exact))
    return "it stands earlier in the text: two sentences overlap, or their order is not the text's";
  const candidate = nearest(text, exact);
  return candidate === null
    ? 'it is not in this article'
    : `not in the article as written; nearest, at offset ${candidate.start}: ${excerpt(candidate.text)}`;
}
