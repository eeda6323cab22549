import type { Rule } from '../../source/issue';

/** Somebody says it: where the text does not name anyone, an unnamed body of the text stands for the speaker. */
export const statementWithoutSpeaker: Rule = {
  name: 'statementWithoutSpeaker',
  check: (project) =>
    project.articles.flatMap(({ file, draft }) =>
      draft.statements.flatMap(({ id, speakers }, i) =>
        speakers.length > 0
          ? []
          : [
              {
                file,
                path: `statements[${i}].speakers`,
                expected: 'at least one speaker',
                found: `none for ‹${id}›`,
                tip: 'where the text does not say who, name the unnamed body it speaks of (an entity with `named: false`) and say so in a note',
              },
            ],
      ),
    ),
};
