import { z } from 'zod';

/**
 * The hand-made files as the rules see them: the same shape as in the schema, but whatever is missing or of the
 * wrong type has become empty, so that one mistake does not hide the others. Positions in lists are kept, so that a
 * rule can name the path. Only the schema's own parse goes into the graph.
 */
const text = z.string().catch('');
const optional = z.string().optional().catch(undefined);
const nullable = z.string().nullable().catch(null);
const texts = z.array(text).catch([]);

const bilingual = z.object({ ar: text, en: text });
const bilingualOrEmpty = bilingual.catch(() => ({ ar: '', en: '' }));
const bilingualIfAny = bilingual.nullish().catch(undefined);

const quoteFields = { exact: text, prefix: optional, suffix: optional };
const evidence = z.object({ ...quoteFields, translation: text, modality: text, statement: optional });

/** A list whose elements are objects; anything else in it becomes an object without content. */
const listOf = <T extends z.ZodObject>(item: T) =>
  z
    .array(
      z.unknown().transform((raw): z.output<T> => {
        const parsed = item.safeParse(raw);
        return parsed.success ? parsed.data : item.parse({});
      }),
    )
    .catch([]);

const statement = z.object({
  id: text,
  gist: bilingualOrEmpty,
  speakers: texts,
  via: texts,
  date: z
    .object({ said: nullable, happened: nullable, basis: bilingualIfAny })
    .catch(() => ({ said: null, happened: null, basis: undefined })),
  about: texts,
  to: texts,
  quotes: listOf(evidence),
  note: bilingualIfAny,
});
const relation = z.object({ source: text, type: text, target: text, evidence: listOf(evidence), note: bilingualIfAny });
const office = z.object({ holder: text, title: bilingualOrEmpty, of: text, evidence: listOf(evidence) });

export const articleDraftSchema = z.object({
  article: text,
  sha256: text,
  title: bilingualOrEmpty,
  outlet: nullable,
  published: nullable,
  dateBasis: bilingualOrEmpty,
  sentences: listOf(z.object({ exact: text, en: text })),
  mentions: listOf(z.object({ ...quoteFields, node: nullable })),
  offices: listOf(office),
  statements: listOf(statement),
  relations: listOf(relation),
  exceptions: listOf(z.object({ ...quoteFields, reason: text })),
});

const entity = z.object({
  id: text,
  type: text,
  label: bilingualOrEmpty,
  note: bilingualIfAny,
  aliases: z.object({ ar: texts, en: texts }).catch(() => ({ ar: [], en: [] })),
  description: bilingualIfAny,
  iso: optional,
  affiliation: optional,
  date: optional,
  place: bilingualIfAny,
  anchor: z.object({}).optional().catch(undefined),
});
export const entitiesDraftSchema = z.object({ entities: listOf(entity) });

const scene = z.object({
  id: text,
  title: bilingualOrEmpty,
  focus: texts,
  quotes: listOf(z.object({ of: text, exact: text })),
  notes: listOf(z.object({ ar: text, en: text, on: texts })),
});
export const briefingsDraftSchema = z.object({
  briefings: listOf(z.object({ id: text, title: bilingualOrEmpty, scenes: listOf(scene) })),
});

export type ArticleDraft = z.output<typeof articleDraftSchema>;
export type EvidenceDraft = z.output<typeof evidence>;
export type BilingualDraft = z.output<typeof bilingual>;
export type EntityDraft = z.output<typeof entity>;
export type BriefingDraft = z.output<typeof briefingsDraftSchema>['briefings'][number];
