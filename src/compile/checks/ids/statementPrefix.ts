import type { Issue, Rule } from '../../source/issue';
import { articlePrefix } from '../../source/project';

/** A statement's id begins with its article's number, and no two articles share a number. */
export const statementPrefix: Rule = {
  name: 'statementPrefix',
  check: (project) => {
    const owners = new Map<string, string>();
    return project.articles.flatMap(({ id, file, draft }): Issue[] => {
      const prefix = articlePrefix(id);
      const owner = owners.get(prefix);
      if (owner !== undefined) {
        return [
          {
            file,
            path: 'article',
            expected: 'a number that no other article has',
            found: `‹${prefix}›, as articles/${owner}.txt has it`,
            tip: 'rename one of the two articles',
          },
        ];
      }
      owners.set(prefix, id);
      return draft.statements.flatMap(({ id: statement }, i) =>
        statement === '' || statement.startsWith(`${prefix}-`)
          ? []
          : [
              {
                file,
                path: `statements[${i}].id`,
                expected: `an id that begins with ‹${prefix}-›`,
                found: `‹${statement}›`,
                tip: 'ids are <article>-<speaker>-<two or three words>; mend the evidence that names it too',
              },
            ],
      );
    });
  },
};
