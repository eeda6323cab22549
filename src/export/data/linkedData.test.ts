import { createHash } from 'node:crypto';
import fc from 'fast-check';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { theRealGraph } from '../../domain/testing/realGraph';
import { WORDS, wholeOf } from '../testing/words';
import { after, before, codePointAt } from './codePoints';
import { piecesOf } from './extract';
import { writeProvO } from './provO';
import { writeWebAnnotation } from './webAnnotation';

const real = theRealGraph();
const everything = wholeOf(real);
const pieces = piecesOf(everything);

const SETTINGS = {
  // A term that means nothing, or a relative name, is an error and is not dropped in silence.
  safe: true,
  documentLoader: async (address: string) => Promise.reject(new Error(`asked for ${address}`)),
} as const;

const documentSchema = z.custom<JsonLdDocument>((value) => typeof value === 'object' && value !== null);
const parsed = (text: string) => documentSchema.parse(JSON.parse(text));

async function triplesOf(text: string) {
  const found = z
    .array(
      z.object({
        subject: z.object({ value: z.string() }),
        predicate: z.object({ value: z.string() }),
        object: z.object({ value: z.string(), termType: z.string(), language: z.string().optional() }),
      }),
    )
    .parse(await jsonld.toRDF(parsed(text), SETTINGS));
  return found.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    isNamed: object.termType === 'NamedNode',
    language: object.language,
  }));
}

const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const annotationSchema = z.object({
  id: z.string(),
  modality: z.string(),
  body: z.array(z.object({ value: z.string().optional(), language: z.string().optional() })),
  target: z.object({
    source: z.object({ id: z.string(), sha256: z.string() }),
    selector: z.tuple([
      z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
      z.object({ start: z.number(), end: z.number() }),
    ]),
  }),
});
const collectionSchema = z.object({ total: z.number(), first: z.object({ items: z.array(annotationSchema) }) });

test('every annotation finds its words in the text that its digest names, by position and by quotation', () => {
  const { total, first } = collectionSchema.parse(JSON.parse(writeWebAnnotation(everything, WORDS, 'all')));
  expect(total).toBe(pieces.length);
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(pieces.length);
  const texts = new Map(
    real.document.articles.map(({ text }) => [createHash('sha256').update(text, 'utf8').digest('hex'), text]),
  );
  for (const [at, { target, body, modality }] of first.items.entries()) {
    const piece = pieces[at]?.view;
    const text = texts.get(target.source.sha256) ?? '';
    const [quote, { start, end }] = target.selector;
    expect(Array.from(text).slice(start, end).join('')).toBe(quote.exact);
    expect(quote.exact).toBe(piece?.quote);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(body[2]).toMatchObject({ value: piece?.evidence.translation, language: 'en' });
    expect(modality).toBe(`urn:rawabit:vocabulary#${piece?.evidence.modality}`);
  }
});

test('a JSON-LD processor reads the annotations as the Web Annotation vocabulary, without asking anybody', async () => {
  const triples = await triplesOf(writeWebAnnotation(everything, WORDS, 'all'));
  const of = (predicate: string) => triples.filter((triple) => triple.predicate === predicate);
  expect(of(TYPE).filter(({ object }) => object === `${OA}Annotation`)).toHaveLength(pieces.length);
  expect(of(`${OA}hasTarget`)).toHaveLength(pieces.length);
  expect(of(`${OA}hasSelector`)).toHaveLength(2 * pieces.length);
  expect(of(`${OA}exact`).map(({ object }) => object)).toEqual(
    expect.arrayContaining(pieces.map(({ view }) => view.quote)),
  );
  expect(of(`${OA}hasBody`)).toHaveLength(4 * pieces.length);
});

test('a JSON-LD processor reads the whole chain, and no link of it leads to nobody', async () => {
  const triples = await triplesOf(writeProvO(everything, WORDS));
  const typed = new Set(triples.filter(({ predicate }) => predicate === TYPE).map(({ subject }) => subject));
  const dangling = triples.filter(
    ({ predicate, object, isNamed }) =>
      isNamed && predicate !== TYPE && !object.startsWith('urn:rawabit:vocabulary#') && !typed.has(object),
  );
  expect(dangling).toEqual([]);
  const found = new Map<string, string[]>();
  for (const { subject, predicate, object } of triples) {
    const key = `${subject} ${predicate}`;
    found.set(key, [...(found.get(key) ?? []), object]);
  }
  const objects = (subject: string, predicate: string) => (found.get(`${subject} ${PROV}${predicate}`) ?? []).sort();
  for (const { owner, position, view } of pieces) {
    const id = `urn:rawabit:evidence:${owner.id}:${position}`;
    expect(objects(id, 'wasQuotedFrom')).toEqual([`urn:rawabit:article:${view.evidence.article}`]);
    expect(objects(id, 'value')).toEqual([view.quote]);
    if (!view.statement) continue;
    const statement = `urn:rawabit:node:${view.statement.id}`;
    expect(objects(id, 'wasDerivedFrom')).toEqual([statement]);
    expect(objects(statement, 'wasAttributedTo')).toEqual(
      view.chain.speakers.map((speaker) => `urn:rawabit:node:${speaker}`).sort(),
    );
  }
  for (const edge of real.document.edges)
    expect(objects(`urn:rawabit:edge:${edge.id}`, 'wasDerivedFrom')).toHaveLength(edge.evidence.length);
  expect(
    triples.filter(({ predicate }) => predicate === `${PROV}value`).every(({ language }) => language === 'ar'),
  ).toBe(true);
});

test('a part of the graph still says who speaks', async () => {
  const [edge] = real.document.edges.filter(({ id }) => id === 'north-korea~supplies-arms-to~russia');
  if (!edge) throw new Error('no such edge');
  const visible = { nodes: new Set([edge.source, edge.target]), edges: new Set([edge.id]) };
  const triples = await triplesOf(writeProvO({ index: real, visible }, WORDS));
  const subjects = new Set(triples.map(({ subject }) => subject));
  for (const piece of edge.evidence) {
    const statement = piece.statement === undefined ? undefined : real.nodes.get(piece.statement);
    if (statement?.type !== 'statement') continue;
    for (const id of [statement.id, ...statement.speakers, ...statement.via])
      expect(subjects).toContain(`urn:rawabit:node:${id}`);
  }
});

test('places are counted in code points', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (head, exact) => {
      const start = head.join('').length;
      const text = head.join('') + exact + head.join('');
      const [from, to] = [codePointAt(text, start), codePointAt(text, start + exact.length)];
      expect(Array.from(text).slice(from, to).join('')).toBe(exact);
      expect(text).toContain(before(text, start, 5) + exact + after(text, start + exact.length, 5));
    }),
  );
  expect(codePointAt('😀ب', 2)).toBe(1);
});
