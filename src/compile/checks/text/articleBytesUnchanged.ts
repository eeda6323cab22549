import type { Rule } from '../../source/issue';

/** The article is, byte for byte, the one that was annotated. */
export const articleBytesUnchanged: Rule = {
  name: 'articleBytesUnchanged',
  check: (project) =>
    project.articles.flatMap(({ file, id, sha256, draft }) =>
      draft.sha256 === sha256 || draft.sha256 === ''
        ? []
        : [
            {
              file,
              path: 'sha256',
              expected: `the SHA-256 of articles/${id}.txt as it is now: ${sha256}`,
              found: draft.sha256.slice(0, 64),
              tip: 'articles are never edited: bring the original back; only a wrongly copied hash is corrected here',
            },
          ],
    ),
};
