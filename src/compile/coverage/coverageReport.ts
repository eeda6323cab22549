import { excerpt } from '../source/issue';
import type { ArticleCoverage, Gap } from './coverage';
import { GAPS } from './coverage';

const TITLES: Readonly<Record<Gap, string>> = {
  sentence: 'sentences without any record',
  quotation: 'quotation marks without a statement',
  speechVerb: 'verbs of saying without a statement',
  alias: 'aliases without a mention',
  concern: 'statements without anyone concerned',
  loneEvidence: 'evidence that no other record shares',
};

/** The coverage as plain text: the counts per article, then every finding with its place and words. */
export function coverageReport(articles: readonly ArticleCoverage[]): string {
  const blocks = articles.map(({ file, findings, excepted }) => {
    const parts = GAPS.flatMap((gap) => {
      const own = findings.filter((finding) => finding.gap === gap);
      if (own.length === 0) return [];
      const lines = own.map(
        ({ start, subject, text }) =>
          `      ${String(start).padStart(5)}  ${excerpt(text)}${subject === '' ? '' : `  ${subject}`}`,
      );
      return [`    ${own.length} ${TITLES[gap]}`, ...lines];
    });
    return [`${file}: ${findings.length} unexplained, ${excepted} excepted`, ...parts].join('\n');
  });
  const total = articles.reduce((sum, { findings }) => sum + findings.length, 0);
  return `${blocks.join('\n\n')}\n\n${total} unexplained in ${articles.length} articles.\n`;
}
