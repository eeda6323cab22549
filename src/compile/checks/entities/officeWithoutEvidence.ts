import type { Rule } from '../../source/issue';

/** An office is known from words of an article. */
export const officeWithoutEvidence: Rule = {
  name: 'officeWithoutEvidence',
  check: (project) =>
    project.articles.flatMap(({ file, draft }) =>
      draft.offices.flatMap(({ holder, title, evidence }, i) =>
        evidence.length > 0
          ? []
          : [
              {
                file,
                path: `offices[${i}].evidence`,
                expected: 'at least one quote that names the office and its holder',
                found: `none for ‹${holder}: ${title.en}›`,
                tip: "what is known from outside the texts may stand in the entity's description, not in an office",
              },
            ],
      ),
    ),
};
