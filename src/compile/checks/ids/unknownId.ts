import { edgeIdsOf } from '../../source/edgeIds';
import { excerpt, type Rule } from '../../source/issue';
import { nearestWord } from '../../source/nearestWord';
import { BRIEFINGS_FILE } from '../../source/project';
import { referencesOf } from '../../source/visit';

/** Whatever is named exists: entities in entities.json, statements in an annotation, edges of a briefing in the graph. */
export const unknownId: Rule = {
  name: 'unknownId',
  check: (project) => {
    if (!project.hasEntities) return [];
    const entities = new Set(project.entities.map(({ id }) => id));
    const statements = new Set(project.articles.flatMap(({ draft }) => draft.statements.map(({ id }) => id)));
    const both = new Set([...entities, ...statements]);
    const unknown = referencesOf(project)
      .filter(({ id, to }) => !(to === 'entity' ? entities : both).has(id))
      .map(({ file, path, id, to }) => ({
        file,
        path,
        expected: `the id of an ${to}`,
        found: excerpt(id),
        tip: tipFor(id, statements.has(id), nearestWord(id, to === 'entity' ? entities : both)),
      }));
    return [...unknown, ...(project.complete ? unknownFocus(project, both) : [])];
  },
};

function unknownFocus(project: Parameters<Rule['check']>[0], nodes: ReadonlySet<string>): ReturnType<Rule['check']> {
  if (project.briefings.length === 0) return [];
  const known = new Set([...nodes, ...edgeIdsOf(project)]);
  return project.briefings.flatMap(({ scenes }, i) =>
    scenes.flatMap(({ focus }, j) =>
      focus.flatMap((id, k) =>
        id === '' || known.has(id)
          ? []
          : [
              {
                file: BRIEFINGS_FILE,
                path: `briefings[${i}].scenes[${j}].focus[${k}]`,
                expected: 'the id of a node or of an edge (source~type~target)',
                found: excerpt(id),
                tip: tipFor(id, false, nearestWord(id, known)),
              },
            ],
      ),
    ),
  );
}

function tipFor(id: string, isStatement: boolean, near: string | null): string {
  if (isStatement) return `‹${id}› is a statement; here only an entity can stand`;
  return near === null ? 'add the entity to annotations/entities.json, or take the id out' : `did you mean ‹${near}›?`;
}
