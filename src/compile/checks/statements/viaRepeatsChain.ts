import type { Issue, Rule } from '../../source/issue';

/** The chain speaker → via → outlet names everyone once: `via` holds neither a speaker nor the article's outlet, nor anyone twice. */
export const viaRepeatsChain: Rule = {
  name: 'viaRepeatsChain',
  check: (project) =>
    project.articles.flatMap(({ file, draft }) =>
      draft.statements.flatMap(({ speakers, via }, i) =>
        via.flatMap((node, j): Issue[] => {
          const role = roleOf(node, speakers, via.slice(0, j), draft.outlet);
          return node === '' || role === null
            ? []
            : [
                {
                  file,
                  path: `statements[${i}].via[${j}]`,
                  expected: 'someone who handed the words on and is not yet in the chain',
                  found: `‹${node}›, ${role}`,
                  tip: "take it out of `via`: speakers stand in `speakers`, the outlet is the article's",
                },
              ];
        }),
      ),
    ),
};

function roleOf(
  node: string,
  speakers: readonly string[],
  before: readonly string[],
  outlet: string | null,
): string | null {
  if (speakers.includes(node)) return 'who is a speaker of the statement';
  if (node === outlet) return "which is the article's outlet";
  return before.includes(node) ? 'a second time' : null;
}
