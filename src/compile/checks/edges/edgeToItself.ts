import type { Rule } from '../../source/issue';
import { ENTITIES_FILE } from '../../source/project';

/** Nothing is tied to itself. */
export const edgeToItself: Rule = {
  name: 'edgeToItself',
  check: (project) => [
    ...project.articles.flatMap(({ file, draft }) => [
      ...draft.relations.flatMap(({ source, type, target }, i) =>
        loop(file, `relations[${i}].target`, source, target, type),
      ),
      ...draft.offices.flatMap(({ holder, of }, i) => loop(file, `offices[${i}].of`, holder, of, 'holds-office')),
      ...draft.statements.flatMap(({ id, about }, i) =>
        about.flatMap((node, j) => loop(file, `statements[${i}].about[${j}]`, id, node, 'concerns')),
      ),
    ]),
    ...project.entities.flatMap(({ id, affiliation }, i) =>
      loop(ENTITIES_FILE, `entities[${i}].affiliation`, id, affiliation ?? '', 'belongs to'),
    ),
  ],
};

function loop(file: string, path: string, source: string, target: string, type: string): ReturnType<Rule['check']> {
  if (source === '' || source !== target) return [];
  return [
    {
      file,
      path,
      expected: 'two different ends',
      found: `‹${source} ${type} ${target}›`,
      tip: 'who does it to whom? one of the two is wrong',
    },
  ];
}
