import type { Rule } from '../../source/issue';
import { linkMentions, surfaceForms } from '../../source/mentions';
import { type ArticleSource, ENTITIES_FILE } from '../../source/project';
import { anchorOnce, referencesOf } from '../../source/visit';

/** Every entity is named by some record or mentioned in some article. */
export const unusedId: Rule = {
  name: 'unusedId',
  check: (project) => {
    if (!project.complete) return [];
    const used = new Set(referencesOf(project).map(({ id }) => id));
    const unnamed = project.entities.filter(({ id }) => !used.has(id));
    if (unnamed.length === 0) return [];
    const forms = surfaceForms(project.entities);
    for (const article of project.articles) {
      for (const { node } of linkMentions(article.text, forms, sensesOf(article))) used.add(node);
    }
    return project.entities.flatMap(({ id }, i) =>
      id === '' || used.has(id)
        ? []
        : [
            {
              file: ENTITIES_FILE,
              path: `entities[${i}].id`,
              expected: 'an entity that a record names or an article mentions',
              found: `‹${id}›, which nothing names and none of whose aliases stands in an article`,
              tip: 'add the surface form that the texts use to its aliases, use it in a record, or take it out',
            },
          ],
    );
  },
};

function sensesOf({ text, draft }: ArticleSource): { node: string | null; start: number; end: number }[] {
  return draft.mentions.flatMap((mention) => {
    const result = anchorOnce(text, mention);
    return result.ok ? [{ node: mention.node, ...result.span }] : [];
  });
}
