import type { Rule } from '../../source/issue';

/** Every relation and every statement stands on words of the article. */
export const evidenceOnEveryEdge: Rule = {
  name: 'evidenceOnEveryEdge',
  check: (project) =>
    project.articles.flatMap(({ file, draft }) => [
      ...draft.relations.flatMap(({ source, type, target, evidence }, i) =>
        evidence.length > 0 ? [] : [missing(file, `relations[${i}].evidence`, `${source} ${type} ${target}`)],
      ),
      ...draft.statements.flatMap(({ id, quotes }, i) =>
        quotes.length > 0 ? [] : [missing(file, `statements[${i}].quotes`, id)],
      ),
    ]),
};

function missing(file: string, path: string, what: string): ReturnType<Rule['check']>[number] {
  return {
    file,
    path,
    expected: 'at least one quote',
    found: `none for ‹${what}›`,
    tip: 'quote the words that say it; where no words do, the record must go',
  };
}
