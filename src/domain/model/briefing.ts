import { z } from 'zod';
import { bilingualSchema } from './bilingual';
import { briefingIdSchema, edgeIdSchema, nodeIdSchema, sceneIdSchema } from './ids';

/** More would not be read from the back of a room. */
export const MOST_QUOTES = 2;
export const MOST_SCENES = 500;
/** UTF-16 code units. */
export const LONGEST_TEXT = 20_000;

const lit = z.union([edgeIdSchema, nodeIdSchema]);

/** A stretch of the graph, model units. */
const rectSchema = z.strictObject({
  x: z.number().finite(),
  y: z.number().finite(),
  width: z.number().positive(),
  height: z.number().positive(),
});

/** A rectangle of the map, model units: what a camera frames. */
export type Rect = Readonly<z.infer<typeof rectSchema>>;

const sceneFields = {
  id: sceneIdSchema,
  /** Node and edge ids that are lit, the rest faded; none lights the whole graph. */
  focus: z.array(lit),
  /** The quotes set in large type: the piece at a place (from 0) among the evidence of an edge or statement of the focus. */
  quotes: z.array(z.strictObject({ of: lit, at: z.int().min(0) })).max(MOST_QUOTES),
  /** What the camera frames; without it, the focus. */
  camera: rectSchema.optional(),
};

const sceneSchema = z.strictObject({
  ...sceneFields,
  title: bilingualSchema,
  /** One sentence a line. */
  notes: bilingualSchema,
  /** For each line of the notes, what of the focus it rests on. */
  grounds: z.array(z.array(lit).min(1)),
});

/** A prepared briefing, as it comes with the graph. */
export const briefingSchema = z.strictObject({
  id: briefingIdSchema,
  title: bilingualSchema,
  scenes: z.array(sceneSchema).min(1),
});

/** A text of a briefing that is being written: either language may still be missing. */
const draftTextSchema = z.strictObject({
  ar: z.string().max(LONGEST_TEXT),
  en: z.string().max(LONGEST_TEXT),
});

const ownSceneSchema = z.strictObject({
  ...sceneFields,
  title: draftTextSchema,
  notes: draftTextSchema,
  grounds: z.array(z.array(lit).min(1)).optional(),
});
/** A scene, prepared or one's own. */
export type BriefingScene = z.infer<typeof ownSceneSchema>;

/** A briefing that a person makes in the program; a prepared one fits it too. */
export const ownBriefingSchema = z.strictObject({
  id: briefingIdSchema,
  title: draftTextSchema,
  scenes: z.array(ownSceneSchema).max(MOST_SCENES),
});
export type Briefing = z.infer<typeof ownBriefingSchema>;

/** A scene as a person writes it by hand: quotes by their words, each sentence of the notes with what it rests on. */
const sceneRecordSchema = z.strictObject({
  id: sceneIdSchema,
  title: bilingualSchema,
  focus: z.array(lit).min(1),
  quotes: z.array(z.strictObject({ of: lit, exact: z.string().min(1) })).max(MOST_QUOTES),
  notes: z
    .array(z.strictObject({ ar: z.string().trim().min(1), en: z.string().trim().min(1), on: z.array(lit).min(1) }))
    .min(1),
});

export const briefingRecordSchema = z.strictObject({
  id: briefingIdSchema,
  title: bilingualSchema,
  scenes: z.array(sceneRecordSchema).min(1),
});
export type BriefingRecord = z.infer<typeof briefingRecordSchema>;
