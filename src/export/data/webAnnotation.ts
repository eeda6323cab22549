import type { Language } from '../../domain/model/language';
import type { Article } from '../../domain/model/schema';
import { after, before, codePointAt } from './codePoints';
import { type DataLabels, type Extract, type Piece, piecesOf } from './extract';
import { inBoth, type JsonValue, urn, VOCABULARY, writeJson } from './jsonLd';

/** How many code points of the neighbourhood help to find the words again. */
const NEIGHBOURS = 32;

/**
 * The terms of http://www.w3.org/ns/anno.jsonld that are used here, defined as they are there, and ours. Inline, so that no
 * reader has to ask another origin: the triples are the same. (Web Annotation Data Model, 3.4, wants that address itself
 * among the contexts; who needs it may put it in the place of this object, before our own terms.)
 */
const CONTEXT: JsonValue = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  rawabit: VOCABULARY,
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  Text: 'dctypes:Text',
  describing: 'oa:describing',
  linking: 'oa:linking',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  partOf: { '@type': '@id', '@id': 'as:partOf' },
  first: { '@type': '@id', '@id': 'as:first' },
  last: { '@type': '@id', '@id': 'as:last' },
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
  label: 'rdfs:label',
  format: 'dc:format',
  language: 'dc:language',
  value: 'rdf:value',
  start: 'oa:start',
  end: 'oa:end',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  Proposition: 'rawabit:Proposition',
  Translation: 'rawabit:Translation',
  modality: { '@type': '@id', '@id': 'rawabit:modality' },
  sha256: 'rawabit:sha256',
};

/**
 * Every piece of evidence as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): a collection of one page. The
 * target is the article, named by a URN with the SHA-256 of its text as UTF-8, and in it the words, by a TextQuoteSelector
 * and a TextPositionSelector; the model counts Unicode code points (4.2.5), not the UTF-16 units of the graph. The bodies
 * are what the words are evidence of, in both languages, and this project's English of them.
 */
export function writeWebAnnotation(extract: Extract, words: DataLabels, collection: string): string {
  const pieces = piecesOf(extract);
  const id = urn('collection', collection);
  const page = urn('page', collection, 1);
  return writeJson({
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: inBoth(words.title),
    total: pieces.length,
    first: {
      id: page,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: pieces.map((piece) => annotationOf(extract, words, piece)),
    },
    last: page,
  });
}

function annotationOf({ index }: Extract, words: DataLabels, { owner, position, view }: Piece): JsonValue {
  const { evidence } = view;
  const article = index.articles.get(evidence.article);
  if (!article) throw new RangeError(`no article ${evidence.article}`);
  const isEdge = owner.type !== 'statement';
  const proposition = isEdge ? words.proposition(owner) : owner.label;
  const text = (type: string, value: string, language: Language): JsonValue => ({
    type: ['TextualBody', type],
    value,
    language,
    format: 'text/plain',
    purpose: 'describing',
  });
  return {
    id: urn('annotation', owner.id, position),
    type: 'Annotation',
    motivation: 'linking',
    modality: VOCABULARY + evidence.modality,
    body: [
      text('Proposition', proposition.ar, 'ar'),
      text('Proposition', proposition.en, 'en'),
      text('Translation', evidence.translation, 'en'),
      { type: 'SpecificResource', source: urn(isEdge ? 'edge' : 'node', owner.id), purpose: 'linking' },
    ],
    target: targetOf(article, evidence),
  };
}

function targetOf(article: Article, { start, end }: { readonly start: number; readonly end: number }): JsonValue {
  return {
    type: 'SpecificResource',
    source: {
      id: urn('article', article.id),
      type: 'Text',
      format: 'text/plain',
      language: 'ar',
      sha256: article.sha256,
    },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: article.text.slice(start, end),
        prefix: before(article.text, start, NEIGHBOURS),
        suffix: after(article.text, end, NEIGHBOURS),
      },
      {
        type: 'TextPositionSelector',
        start: codePointAt(article.text, start),
        end: codePointAt(article.text, end),
      },
    ],
  };
}
