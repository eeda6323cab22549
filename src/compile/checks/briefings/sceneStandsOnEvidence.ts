import { edgeIdOf } from '../../source/edgeIds';
import { excerpt, type Issue, type Rule } from '../../source/issue';
import { BRIEFINGS_FILE, type Project } from '../../source/project';

/**
 * What a briefing says stands on what its scene shows: each sentence names its grounds within the focus, and a quote
 * has the words of a piece of evidence of something in the focus.
 */
export const sceneStandsOnEvidence: Rule = {
  name: 'sceneStandsOnEvidence',
  check: (project) => {
    if (!project.complete || project.briefings.length === 0) return [];
    const words = wordsByOwner(project);
    return project.briefings.flatMap(({ scenes }, i) =>
      scenes.flatMap((scene, j): Issue[] => {
        const path = `briefings[${i}].scenes[${j}]`;
        const outside = (id: string, where: string): Issue[] =>
          id === '' || scene.focus.includes(id)
            ? []
            : [
                {
                  file: BRIEFINGS_FILE,
                  path: where,
                  expected: 'an id of the focus of its scene',
                  found: excerpt(id),
                  tip: 'what is said or quoted must be lit: add it to the focus, or name something that is',
                },
              ];
        return [
          ...scene.notes.flatMap(({ on }, k) => on.flatMap((id, at) => outside(id, `${path}.notes[${k}].on[${at}]`))),
          ...scene.quotes.flatMap(({ of, exact }, k) => [
            ...outside(of, `${path}.quotes[${k}].of`),
            ...(words.get(of)?.includes(exact) === false || (words.get(of) === undefined && of !== '')
              ? [
                  {
                    file: BRIEFINGS_FILE,
                    path: `${path}.quotes[${k}].exact`,
                    expected: `the whole words of a piece of evidence of ‹${of}›`,
                    found: excerpt(exact),
                    tip: `it has: ${(words.get(of) ?? []).map((known) => excerpt(known)).join(' · ') || 'nothing'}`,
                  },
                ]
              : []),
          ]),
        ];
      }),
    );
  },
};

/** The quotations of every edge and statement, by its id. */
function wordsByOwner(project: Project): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  const add = (id: string | null, quotes: readonly { readonly exact: string }[]) => {
    if (id !== null) words.set(id, [...(words.get(id) ?? []), ...quotes.map(({ exact }) => exact)]);
  };
  for (const { draft } of project.articles) {
    for (const { holder, of, evidence } of draft.offices) add(edgeIdOf(holder, 'holds-office', of), evidence);
    for (const { source, type, target, evidence } of draft.relations) add(edgeIdOf(source, type, target), evidence);
    for (const { id, speakers, about, to, quotes } of draft.statements) {
      add(id, quotes);
      for (const speaker of speakers) add(edgeIdOf(speaker, 'speaks', id), quotes);
      for (const node of about) add(edgeIdOf(id, 'concerns', node), quotes);
      for (const node of to) add(edgeIdOf(id, 'addresses', node), quotes);
    }
  }
  return words;
}
