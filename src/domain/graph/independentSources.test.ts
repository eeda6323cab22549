import { expect, test } from 'vitest';
import { articleIdSchema, nodeIdSchema } from '../model/ids';
import type { Evidence } from '../model/schema';
import { chainOf, independentSources } from './independentSources';

const node = (id: string) => nodeIdSchema.parse(id);
const article = (id: string) => articleIdSchema.parse(id);

const articles = new Map(['one', 'two', 'three'].map((id) => [article(id), { outlet: null }] as const));
const statement = (speakers: string[], via: string[] = []) => ({
  type: 'statement' as const,
  speakers: speakers.map(node),
  via: via.map(node),
});
const nodes = new Map([
  [node('blinken-says'), statement(['blinken'])],
  [node('blinken-again'), statement(['blinken'], ['agency'])],
  [node('seoul-says'), statement(['south-korea'], ['agency'])],
  [node('kremlin-says'), statement(['kremlin'])],
]);

function piece(where: string, said?: string): Evidence {
  return {
    article: article(where),
    start: 0,
    end: 1,
    translation: 'x',
    modality: 'alleged',
    ...(said ? { statement: node(said) } : {}),
  };
}

const count = (...evidence: Evidence[]) => independentSources(evidence, nodes, articles);

test('two quotes of one article are one source, whoever speaks', () => {
  expect(count(piece('one', 'blinken-says'), piece('one', 'kremlin-says'))).toBe(1);
});

test('one speaker in two articles is one source', () => {
  expect(count(piece('one', 'blinken-says'), piece('two', 'blinken-again'))).toBe(1);
});

test('chains that share only the agency are one source', () => {
  expect(count(piece('one', 'blinken-again'), piece('two', 'seoul-says'))).toBe(1);
});

test('chains that share nobody are counted', () => {
  expect(count(piece('one', 'blinken-says'), piece('two', 'kremlin-says'), piece('three'))).toBe(3);
});

test('a chain that ties two others together does not join them', () => {
  // Blinken through the agency shares Blinken with the first and the agency with the third; those two share nobody.
  expect(count(piece('one', 'blinken-says'), piece('two', 'blinken-again'), piece('three', 'seoul-says'))).toBe(2);
});

test('a shared outlet ties articles together', () => {
  const owned = new Map([...articles].map(([id]) => [id, { outlet: node('daily') }] as const));
  expect(independentSources([piece('one', 'blinken-says'), piece('two', 'kremlin-says')], nodes, owned)).toBe(1);
});

test('a chain names speakers, intermediaries and outlet; the article itself has no speaker', () => {
  expect(chainOf(piece('one', 'seoul-says'), nodes, articles)).toEqual({
    speakers: ['south-korea'],
    via: ['agency'],
    outlet: null,
  });
  expect(chainOf(piece('one'), nodes, articles)).toEqual({ speakers: [], via: [], outlet: null });
});
