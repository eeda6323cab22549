import { excerpt, type Issue, type Rule } from '../../source/issue';
import { type BilingualPlace, bilingualsOf, evidenceOf, type SourcePlace } from '../../source/visit';

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Both languages are there, each in its own script: the Arabic is not left in English, nor the English in Arabic. */
export const bothLanguages: Rule = {
  name: 'bothLanguages',
  check: (project) => [
    ...bilingualsOf(project).flatMap((place) => [...arabicIssues(place), ...englishIssues(place)]),
    ...project.articles.flatMap((article) => [
      ...article.draft.sentences.flatMap(({ en }, i) =>
        translationIssues({ file: article.file, path: `sentences[${i}].en` }, en),
      ),
      ...evidenceOf(article).flatMap(({ file, path, evidence }) =>
        translationIssues({ file, path: `${path}.translation` }, evidence.translation),
      ),
    ]),
  ],
};

function count(text: string, script: RegExp): number {
  return text.match(script)?.length ?? 0;
}

function arabicIssues({ file, path, value }: BilingualPlace): Issue[] {
  const text = value.ar;
  const arabic = count(text, ARABIC);
  if (arabic > 0 && count(text, LATIN) <= arabic) return [];
  const found = text.trim() === '' ? 'nothing' : excerpt(text);
  return [
    {
      file,
      path: `${path}.ar`,
      expected: 'Arabic',
      found,
      tip: text === value.en ? 'the English was copied: translate it' : 'write it in Arabic',
    },
  ];
}

function englishIssues({ file, path, value, explains }: BilingualPlace): Issue[] {
  const text = value.en;
  const latin = count(text, LATIN);
  const arabic = count(text, ARABIC);
  if (latin > 0 && (explains ? arabic <= latin : arabic === 0)) return [];
  const found = text.trim() === '' ? 'nothing' : excerpt(text);
  return [
    {
      file,
      path: `${path}.en`,
      expected: explains ? 'English' : 'English without Arabic letters',
      found,
      tip: 'write it in English',
    },
  ];
}

/** A translation may be a bare number or a sign, so Latin letters are not asked for. */
function translationIssues({ file, path }: SourcePlace, text: string): Issue[] {
  if (text.trim() !== '' && count(text, ARABIC) === 0) return [];
  return [
    {
      file,
      path,
      expected: 'an English translation without Arabic letters',
      found: text.trim() === '' ? 'nothing' : excerpt(text),
      tip: 'translate exactly the words of `exact`',
    },
  ];
}
