import type { Issue, Rule } from '../../source/issue';
import { BRIEFINGS_FILE, ENTITIES_FILE, type Project } from '../../source/project';
import type { SourcePlace } from '../../source/visit';

interface Named extends SourcePlace {
  readonly id: string;
}

/** An id names one thing: no two entities or statements share one, nor two briefings, nor two scenes of a briefing. */
export const duplicateId: Rule = {
  name: 'duplicateId',
  check: (project) => [
    ...repeated(nodesOf(project)),
    ...repeated(project.briefings.map(({ id }, i) => ({ file: BRIEFINGS_FILE, path: `briefings[${i}].id`, id }))),
    ...project.briefings.flatMap(({ scenes }, i) =>
      repeated(scenes.map(({ id }, j) => ({ file: BRIEFINGS_FILE, path: `briefings[${i}].scenes[${j}].id`, id }))),
    ),
  ],
};

function nodesOf(project: Project): Named[] {
  return [
    ...project.entities.map(({ id }, i) => ({ file: ENTITIES_FILE, path: `entities[${i}].id`, id })),
    ...project.articles.flatMap(({ file, draft }) =>
      draft.statements.map(({ id }, i) => ({ file, path: `statements[${i}].id`, id })),
    ),
  ];
}

function repeated(items: readonly Named[]): Issue[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    const earlier = first.get(item.id);
    if (earlier === undefined) {
      if (item.id !== '') first.set(item.id, item);
      return [];
    }
    return [
      {
        file: item.file,
        path: item.path,
        expected: 'an id that nothing else has',
        found: `‹${item.id}›, as ${earlier.file} › ${earlier.path} has it`,
        tip: 'merge the two records if they are the same thing, else rename one',
      },
    ];
  });
}
