import { foldText } from '../../../domain/text/arabic';
import type { Issue, Rule } from '../../source/issue';
import { ENTITIES_FILE } from '../../source/project';

/** A surface form, as search and linking see it, leads to one entity and is listed there once. */
export const aliasListedTwice: Rule = {
  name: 'aliasListedTwice',
  check: (project) => {
    const owners = new Map<string, { id: string; path: string }>();
    return project.entities.flatMap(({ id, aliases }, i) =>
      (['ar', 'en'] as const).flatMap((language) =>
        aliases[language].flatMap((alias, j): Issue[] => {
          const path = `entities[${i}].aliases.${language}[${j}]`;
          const form = foldText(alias).trim();
          if (form === '') return [];
          const owner = owners.get(form);
          if (owner === undefined) {
            owners.set(form, { id, path });
            return [];
          }
          return [
            {
              file: ENTITIES_FILE,
              path,
              expected: 'a surface form that is listed once (alef, hamza, ya, ta marbuta, tashkeel and case aside)',
              found: `‹${alias}›, which ‹${owner.id}› already has at ${owner.path}`,
              tip:
                owner.id === id
                  ? 'take one of the two out'
                  : "keep it where it is meant most and give the other sense in the article's `mentions`",
            },
          ];
        }),
      ),
    );
  },
};
