import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, TEXT } from '../../testing/builders';
import { articleBytesUnchanged } from './articleBytesUnchanged';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

test('the bytes that were annotated', () => {
  expect(articleBytesUnchanged.check(aProject().project)).toEqual([]);
});

test('a text that was changed by as little as a space', () => {
  const articles = [anArticle({ sha256: hash(TEXT) }, { text: `${TEXT} ` })];
  expect(articleBytesUnchanged.check(aProject({ articles }).project)).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'sha256',
      expected: `the SHA-256 of articles/900_a.txt as it is now: ${hash(`${TEXT} `)}`,
      found: hash(TEXT),
      tip: 'articles are never edited: bring the original back; only a wrongly copied hash is corrected here',
    },
  ]);
});

test('a byte order mark is part of the bytes', () => {
  const articles = [anArticle({ sha256: hash(TEXT) }, { text: `\ufeff${TEXT}` })];
  expect(articleBytesUnchanged.check(aProject({ articles }).project)).toHaveLength(1);
});
