import { z } from 'zod';
import { type Briefing, ownBriefingSchema } from '../../domain/model/briefing';
import { briefingIdSchema } from '../../domain/model/ids';
import { selectBriefing } from '../../state/selectors';
import type { AppState } from '../../state/store';

/** The commands that the presenter window may give; they mean there what their keys mean before the audience. */
export const REMOTE_COMMANDS = [
  'present',
  'nextScene',
  'previousScene',
  'firstScene',
  'lastScene',
  'nextQuote',
  'previousQuote',
  'backToScene',
  'blank',
  'endPresentation',
  'language',
] as const;
export type RemoteCommand = (typeof REMOTE_COMMANDS)[number];

/** Of this form; a window of another version is not understood rather than misunderstood. */
const FORM = 'rawabit-presenter-1';
const MOST_SCENES = 10_000;

const head = {
  form: z.literal(FORM),
  /** Which pair of windows it is about: several may be open. */
  talk: z.string().max(80),
};

const toMainSchema = z.discriminatedUnion('kind', [
  /** Is anybody there, and what is being shown? Also the sign of life. */
  z.strictObject({ ...head, kind: z.literal('hello') }),
  z.strictObject({ ...head, kind: z.literal('do'), command: z.enum(REMOTE_COMMANDS) }),
  /** Out at once, whatever else Esc would lead back from first. */
  z.strictObject({ ...head, kind: z.literal('end') }),
  z.strictObject({ ...head, kind: z.literal('leaving') }),
]);
export type HostMessage = z.infer<typeof toMainSchema>;

const toPresenterSchema = z.strictObject({
  ...head,
  kind: z.literal('state'),
  language: z.enum(['ar', 'en']),
  scene: z
    .strictObject({ briefing: briefingIdSchema, at: z.int().min(0).max(MOST_SCENES), blank: z.boolean() })
    .nullable(),
  /** What was clicked in between, and which of the quotes is being read. */
  clicked: z.string().max(400).nullable(),
  quote: z.int().min(0),
  /** The briefing itself, where the graph does not bring it. */
  own: ownBriefingSchema.nullable(),
});
export type ClientMessage = z.infer<typeof toPresenterSchema>;

/** A message of the presenter window about this pair of windows; null for anything else. */
export function readHostMessage(raw: unknown, talk: string): HostMessage | null {
  const { data } = toMainSchema.safeParse(raw);
  return data?.talk === talk ? data : null;
}

/** A message of the main window about this pair of windows; null for anything else. */
export function readClientMessage(raw: unknown, talk: string): ClientMessage | null {
  const { data } = toPresenterSchema.safeParse(raw);
  return data?.talk === talk ? data : null;
}

type WindowMessage =
  | { readonly kind: 'hello' | 'end' | 'leaving' }
  | { readonly kind: 'do'; readonly command: RemoteCommand };

/** What a window says about its pair. */
export function message(talk: string, word: WindowMessage): HostMessage {
  return { form: FORM, talk, ...word };
}

/** What the presenter window has to know of the state. */
export function stateMessage(talk: string, state: AppState): ClientMessage {
  const { language, presentation, view, index } = state;
  const briefing = presentation ? selectBriefing(state) : null;
  const isOwn = briefing && !index.document.briefings.some(({ id }) => id === briefing.id);
  return {
    form: FORM,
    talk,
    kind: 'state',
    language,
    scene: presentation && { briefing: presentation.briefing, at: presentation.at, blank: presentation.blank },
    clicked: view.selection?.id ?? null,
    quote: view.quote,
    own: isOwn ? plain(briefing) : null,
  };
}

// Nothing but what the schema knows goes out, so that it is understood.
const plain = (briefing: Briefing): Briefing | null => ownBriefingSchema.safeParse(briefing).data ?? null;
