import { z } from 'zod';
import { bilingualSchema } from './bilingual';
import { briefingRecordSchema, briefingSchema } from './briefing';
import { articleIdSchema, edgeIdSchema, nodeIdSchema } from './ids';
import { ACTS, DIRECTNESS, EDGE_MODALITIES, EDGE_TYPE_NAMES, MODALITIES, NODE_TYPES, TONES } from './vocabulary';

/** Raised with every change that an older reader could not show truthfully. */
export const SCHEMA_VERSION = 1;

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Calendar date, ISO 8601, as exact as the text allows: `2023`, `2023-09` or `2023-09-13`. */
const dateSchema = z.string().regex(DAY, 'ISO date: YYYY, YYYY-MM or YYYY-MM-DD');
/** A date or a span of dates, `2023-09-12/2023-09-17`. */
const periodSchema = z
  .string()
  .refine(
    (text) => text.split('/').length <= 2 && text.split('/').every((part) => DAY.test(part)),
    'ISO date or START/END',
  );

const offset = z.int().min(0);

/** A stretch of an article's text: UTF-16 units in logical order, half-open. */
const spanSchema = z.strictObject({ start: offset, end: offset });
export type Span = z.infer<typeof spanSchema>;

const evidenceSchema = z.strictObject({
  article: articleIdSchema,
  start: offset,
  end: offset,
  /** English of exactly that span; this project's own. */
  translation: z.string().trim().min(1),
  modality: z.enum(MODALITIES),
  /** The statement in which it is said; absent where the article speaks in its own voice. */
  statement: nodeIdSchema.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const sentenceSchema = z.strictObject({ start: offset, end: offset, en: z.string().trim().min(1) });
const mentionSchema = z.strictObject({ node: nodeIdSchema, start: offset, end: offset });
export type Mention = z.infer<typeof mentionSchema>;

const articleSchema = z.strictObject({
  id: articleIdSchema,
  title: bilingualSchema,
  /** True where the text has no title of its own and this project gave it one. */
  titleIsOurs: z.boolean(),
  /** Null where the text does not name its publisher. */
  outlet: nodeIdSchema.nullable(),
  published: dateSchema.nullable(),
  /** How the date is known. */
  dateBasis: bilingualSchema,
  text: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sentences: z.array(sentenceSchema).min(1),
  mentions: z.array(mentionSchema),
});
export type Article = z.infer<typeof articleSchema>;

const positionSchema = z.strictObject({ x: z.number().finite(), y: z.number().finite() });
export type Position = z.infer<typeof positionSchema>;

const aliasesSchema = z.strictObject({ ar: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });

/** What is known of an entity beyond the five texts may stand in `description`, never in an edge. */
const entityFields = {
  id: nodeIdSchema,
  label: bilingualSchema,
  /** False for "a White House spokesperson", "US officials". */
  named: z.boolean(),
  /** The English name in running text where it differs from the label: `the United States`, `other senior officials`. */
  inSentence: z.string().trim().min(1).optional(),
  /** True where the English label is a plural ("US officials"), for the verb after it. */
  plural: z.boolean().optional(),
  note: bilingualSchema.optional(),
  /** Every surface form and metonym used in the texts. */
  aliases: aliasesSchema,
  description: bilingualSchema.optional(),
  /** ISO 3166-1 alpha-2, lower case; countries only. */
  iso: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  /** The country or body this one belongs to. */
  affiliation: nodeIdSchema.optional(),
  /** Events only. */
  date: periodSchema.optional(),
  place: bilingualSchema.optional(),
};

const officeSchema = z.strictObject({
  title: bilingualSchema,
  of: nodeIdSchema,
  evidence: z.array(evidenceSchema).min(1),
});
export type Office = z.infer<typeof officeSchema>;

const entityTypeSchema = z.enum(NODE_TYPES).exclude(['statement']);

const entityNodeSchema = z.strictObject({
  ...entityFields,
  type: entityTypeSchema,
  position: positionSchema,
  offices: z.array(officeSchema),
});
export type EntityNode = z.infer<typeof entityNodeSchema>;

const statementDateSchema = z.strictObject({
  said: dateSchema.nullable(),
  happened: periodSchema.nullable(),
  /** How the dates are known: the words of the text they were worked out from. */
  basis: bilingualSchema.nullable(),
});

const statementNodeSchema = z.strictObject({
  id: nodeIdSchema,
  type: z.literal('statement'),
  /** A short faithful gist, quotable as it is. */
  label: bilingualSchema,
  position: positionSchema,
  /** More than one where they speak jointly. */
  speakers: z.array(nodeIdSchema).min(1),
  /** Who handed it on, in order: spokesperson, agency. The outlet is the article's. */
  via: z.array(nodeIdSchema),
  act: z.enum(ACTS),
  directness: z.enum(DIRECTNESS),
  date: statementDateSchema,
  about: z.array(nodeIdSchema),
  to: z.array(nodeIdSchema),
  evidence: z.array(evidenceSchema).min(1),
  note: bilingualSchema.optional(),
});
export type StatementNode = z.infer<typeof statementNodeSchema>;

const nodeSchema = z.discriminatedUnion('type', [entityNodeSchema, statementNodeSchema]);
export type GraphNode = z.infer<typeof nodeSchema>;

const edgeSchema = z.strictObject({
  id: edgeIdSchema,
  source: nodeIdSchema,
  target: nodeIdSchema,
  type: z.enum(EDGE_TYPE_NAMES),
  tone: z.enum(TONES),
  modality: z.enum(EDGE_MODALITIES),
  evidence: z.array(evidenceSchema).min(1),
  note: bilingualSchema.optional(),
});
export type GraphEdge = z.infer<typeof edgeSchema>;

/** `data/graph.json`. */
export const graphSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** What the articles are about, for the head of the page, slides and handout. */
  subject: bilingualSchema.optional(),
  articles: z.array(articleSchema).min(1),
  nodes: z.array(nodeSchema).min(1),
  edges: z.array(edgeSchema),
  briefings: z.array(briefingSchema),
});
export type GraphDocument = z.infer<typeof graphSchema>;

// ---- The hand-made files -------------------------------------------------------------------------

/** A quotation as a person writes it: the words, and their neighbours where the words occur twice. */
const quoteFields = {
  /** The words, copied from the article, byte for byte. */
  exact: z.string().min(1).meta({ description: 'The words, copied from the article byte for byte' }),
  /** What stands directly before them; only where the words occur more than once. */
  prefix: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What stands directly before, where the words occur more than once' }),
  suffix: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What stands directly after, where the words occur more than once' }),
};
const quoteSchema = z.strictObject(quoteFields);
export type Quote = z.infer<typeof quoteSchema>;

const quotedEvidenceSchema = z.strictObject({
  ...quoteFields,
  translation: z.string().trim().min(1),
  modality: z.enum(MODALITIES),
  statement: nodeIdSchema.optional(),
});
export type QuotedEvidence = z.infer<typeof quotedEvidenceSchema>;

const statementRecordSchema = z.strictObject({
  id: nodeIdSchema,
  gist: bilingualSchema,
  speakers: z.array(nodeIdSchema),
  via: z.array(nodeIdSchema),
  act: z.enum(ACTS),
  directness: z.enum(DIRECTNESS),
  date: statementDateSchema,
  about: z.array(nodeIdSchema),
  to: z.array(nodeIdSchema),
  quotes: z.array(quotedEvidenceSchema.omit({ statement: true })).min(1),
  note: bilingualSchema.optional(),
});
export type StatementRecord = z.infer<typeof statementRecordSchema>;

const relationRecordSchema = z.strictObject({
  source: nodeIdSchema,
  type: z.enum(EDGE_TYPE_NAMES),
  target: nodeIdSchema,
  evidence: z.array(quotedEvidenceSchema).min(1),
  note: bilingualSchema.optional(),
});

const officeRecordSchema = z.strictObject({
  holder: nodeIdSchema,
  title: bilingualSchema,
  of: nodeIdSchema,
  evidence: z.array(quotedEvidenceSchema),
});

/** `data/annotations/<article>.json`. */
export const articleAnnotationSchema = z.strictObject({
  $schema: z.string().optional(),
  article: articleIdSchema,
  /** Of the article's bytes; a changed article is an error. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: bilingualSchema,
  titleIsOurs: z.boolean(),
  outlet: nodeIdSchema.nullable(),
  published: dateSchema.nullable(),
  dateBasis: bilingualSchema,
  /** In the order of the text; the white space after a sentence belongs to it. */
  sentences: z.array(z.strictObject({ exact: z.string().min(1), en: z.string().trim().min(1) })).min(1),
  /** Senses that an alias alone does not settle; `node: null` where the words name no entity (a city, not its government). */
  mentions: z.array(z.strictObject({ ...quoteFields, node: nodeIdSchema.nullable() })),
  offices: z.array(officeRecordSchema),
  statements: z.array(statementRecordSchema),
  relations: z.array(relationRecordSchema),
  /** What the coverage report may leave out, each with its reason. */
  exceptions: z.array(z.strictObject({ ...quoteFields, reason: z.string().min(1) })),
});
export type ArticleAnnotation = z.infer<typeof articleAnnotationSchema>;

const entityRecordSchema = z.strictObject({
  ...entityFields,
  type: entityTypeSchema,
  /** Where the graph wants it: 0–100 from its start and its top, roughly as on a map. Countries need one. */
  anchor: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }).optional(),
});
export type EntityRecord = z.infer<typeof entityRecordSchema>;

/** `data/annotations/entities.json`. */
export const entitiesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  subject: bilingualSchema
    .optional()
    .meta({ description: 'What the articles are about, in a few words; stands beside the name of the program' }),
  entities: z.array(entityRecordSchema).min(1),
});

/** `data/annotations/briefings.json`. */
export const briefingsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  briefings: z.array(briefingRecordSchema),
});
