import type { Issue, Rule } from '../../source/issue';
import { ENTITIES_FILE } from '../../source/project';

/** A country has its ISO code, for the flag, and its anchor, for its place on the graph; nothing else has a flag. */
export const countryOnMap: Rule = {
  name: 'countryOnMap',
  check: (project) =>
    project.entities.flatMap(({ id, type, iso, anchor }, i): Issue[] => {
      const at = (key: string, expected: string, found: string, tip: string): Issue => ({
        file: ENTITIES_FILE,
        path: `entities[${i}].${key}`,
        expected,
        found,
        tip,
      });
      if (type !== 'country') {
        return iso === undefined
          ? []
          : [
              at(
                'iso',
                'an ISO code on countries only',
                `‹${iso}› on ‹${id}›, of type ${type}`,
                "a body's flag is its country's: name it as `affiliation`",
              ),
            ];
      }
      return [
        ...(iso === undefined
          ? [
              at(
                'iso',
                "the country's ISO 3166-1 alpha-2 code, lower case",
                `none for ‹${id}›`,
                'for example "kp" for North Korea',
              ),
            ]
          : []),
        ...(anchor === undefined
          ? [
              at(
                'anchor',
                'where the map wants the country, {x, y} from 0 to 100',
                `none for ‹${id}›`,
                'roughly as on a map: x from the west, y from the north',
              ),
            ]
          : []),
      ];
    }),
};
