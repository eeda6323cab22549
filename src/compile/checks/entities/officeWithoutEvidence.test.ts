import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, anOffice, aProject } from '../../testing/builders';
import { officeWithoutEvidence } from './officeWithoutEvidence';

test('an office with a quote, an office without', () => {
  const articles = [anArticle({ offices: [anOffice(), anOffice({ evidence: [] })] })];
  expect(officeWithoutEvidence.check(aProject({ articles }).project)).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'offices[1].evidence',
      expected: 'at least one quote that names the office and its holder',
      found: 'none for ‹putin: President of Russia›',
      tip: "what is known from outside the texts may stand in the entity's description, not in an office",
    },
  ]);
});
