import type { EdgeType, NodeType } from '../../../domain/model/vocabulary';
import { isEdgeType } from '../../source/edgeIds';
import type { Issue, Rule } from '../../source/issue';

/** What may stand at the ends of a relation; types that are not listed tie any two entities. */
const ENDS: Partial<Record<EdgeType, { readonly source?: NodeType; readonly target?: NodeType }>> = {
  contradicts: { source: 'statement', target: 'statement' },
  'takes-part-in': { target: 'event' },
  hosts: { target: 'event' },
  'takes-place-in': { source: 'event', target: 'country' },
};

/** Only statements contradict one another, every other relation ties entities; event relations lead to or from an event. */
export const edgeEnds: Rule = {
  name: 'edgeEnds',
  check: (project) => {
    const types = new Map<string, string>([
      ...project.entities.map(({ id, type }) => [id, type] as const),
      ...project.articles.flatMap(({ draft }) => draft.statements.map(({ id }) => [id, 'statement'] as const)),
    ]);
    return project.articles.flatMap(({ file, draft }) =>
      draft.relations.flatMap((relation, i) =>
        (['source', 'target'] as const).flatMap((end): Issue[] => {
          const type = types.get(relation[end]);
          if (type === undefined || !isEdgeType(relation.type)) return [];
          const wanted = ENDS[relation.type]?.[end];
          const fits = wanted === undefined ? type !== 'statement' : type === wanted;
          return fits
            ? []
            : [
                {
                  file,
                  path: `relations[${i}].${end}`,
                  expected: `${wanted === undefined ? 'an entity' : `a node of type ${wanted}`} as the ${end} of ‹${relation.type}›`,
                  found: `‹${relation[end]}›, of type ${type}`,
                  tip:
                    relation.type === 'contradicts'
                      ? 'a contradiction between actors is evidence `denied` on their shared edge'
                      : 'choose another type or another end',
                },
              ];
        }),
      ),
    );
  },
};
