import { excerpt, type Rule } from '../../source/issue';
import { nearestWord } from '../../source/nearestWord';
import { evidenceOf } from '../../source/visit';

/** The statement that evidence is bound to exists, and stands in the article that the quote is from. */
export const statementOfEvidence: Rule = {
  name: 'statementOfEvidence',
  check: (project) => {
    const home = new Map(
      project.articles.flatMap(({ file, draft }) => draft.statements.map(({ id }) => [id, file] as const)),
    );
    return project.articles.flatMap((article) => {
      const own = article.draft.statements.map(({ id }) => id);
      return evidenceOf(article).flatMap(({ file, path, kind, evidence: { statement } }) => {
        if (statement === undefined || kind === 'statement' || own.includes(statement)) return [];
        const elsewhere = home.get(statement);
        const near = nearestWord(statement, own);
        return [
          {
            file,
            path: `${path}.statement`,
            expected: 'the id of a statement of this article',
            found: elsewhere === undefined ? excerpt(statement) : `‹${statement}›, which stands in ${elsewhere}`,
            tip:
              near === null
                ? 'name the statement in which the words are said; leave it out where the article speaks in its own voice'
                : `did you mean ‹${near}›?`,
          },
        ];
      });
    });
  },
};
