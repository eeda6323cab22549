import { DERIVED_EDGE_TYPES } from '../../../domain/model/vocabulary';
import type { Rule } from '../../source/issue';

/** What the compiler derives from statements and offices is never written a second time. */
export const speechEdgeByHand: Rule = {
  name: 'speechEdgeByHand',
  check: (project) =>
    project.articles.flatMap(({ file, draft }) =>
      draft.relations.flatMap(({ source, type, target }, i) =>
        !DERIVED_EDGE_TYPES.some((derived) => derived === type)
          ? []
          : [
              {
                file,
                path: `relations[${i}].type`,
                expected: `a type that is not derived (not ${DERIVED_EDGE_TYPES.join(', ')})`,
                found: `‹${source} ${type} ${target}›`,
                tip:
                  type === 'holds-office'
                    ? 'write it under `offices`'
                    : "it follows from the statement's speakers, `about` and `to`: write it there",
              },
            ],
      ),
    ),
};
