/**
 * The closed lists of the data contract. Labels and the line that says when a value applies stand in
 * the locale files (`nodeType.*`, `edgeType.*`, …); a test compares both sides.
 */

export const NODE_TYPES = ['country', 'official', 'person', 'organization', 'event', 'statement'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** What a voice says of how sure it is (event factuality after Saurí & Pustejovsky 2009). */
export const MODALITIES = ['stated', 'confirmed', 'alleged', 'denied', 'conditional', 'planned'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Of an edge: one of the above, or `disputed` where its evidence both denies and asserts it. */
export const EDGE_MODALITIES = [...MODALITIES, 'disputed'] as const;
export type EdgeModality = (typeof EDGE_MODALITIES)[number];

export const TONES = ['cooperation', 'conflict', 'neutral'] as const;
export type Tone = (typeof TONES)[number];

/** Acts of saying, after PLOVER/CAMEO, with `claim` and `confirm` of our own. */
export const ACTS = [
  'accuse',
  'warn',
  'threaten',
  'deny',
  'reject',
  'request',
  'pledge',
  'support',
  'thank',
  'praise',
  'express-concern',
  'announce',
  'claim',
  'confirm',
  'agree',
  'criticize',
] as const;
export type Act = (typeof ACTS)[number];

export const DIRECTNESS = ['direct', 'indirect'] as const;
export type Directness = (typeof DIRECTNESS)[number];

/** `speech`, `structure` and `event` edges carry the scaffold; `relation` edges are what actors do to each other. */
export type EdgeFamily = 'speech' | 'structure' | 'event' | 'relation';

interface EdgeTypeDefinition {
  readonly family: EdgeFamily;
  readonly tone: Tone;
  /** True where the relation holds both ways: its ends are stored in alphabetical order, it has no head. */
  readonly symmetric: boolean;
}

const one = (family: EdgeFamily, tone: Tone): EdgeTypeDefinition => ({ family, tone, symmetric: false });
const both = (family: EdgeFamily, tone: Tone): EdgeTypeDefinition => ({ family, tone, symmetric: true });

export const EDGE_TYPE_NAMES = [
  'speaks',
  'concerns',
  'addresses',
  'contradicts',
  'holds-office',
  'member-of',
  'part-of',
  'represents',
  'takes-part-in',
  'hosts',
  'takes-place-in',
  'meets',
  'visits',
  'accompanies',
  'receives',
  'phones',
  'reports-on',
  'mediates',
  'influences',
  'urges',
  'invites',
  'thanks',
  'praises',
  'supports',
  'allied-with',
  'cooperates-with',
  'cooperates-militarily-with',
  'negotiates-arms-with',
  'concludes-agreement-with',
  'supplies-arms-to',
  'supplies-technology-to',
  'sends-aid-to',
  'at-war-with',
  'invades',
  'threatens',
  'confronts',
  'sanctions',
  'violates',
  'warns',
  'accuses',
  'fuels',
  'criticizes',
  'concerned-about',
] as const;
export type EdgeType = (typeof EDGE_TYPE_NAMES)[number];

export const EDGE_TYPES: Readonly<Record<EdgeType, EdgeTypeDefinition>> = {
  speaks: one('speech', 'neutral'),
  concerns: one('speech', 'neutral'),
  addresses: one('speech', 'neutral'),
  contradicts: both('speech', 'neutral'),

  'holds-office': one('structure', 'neutral'),
  'member-of': one('structure', 'neutral'),
  'part-of': one('structure', 'neutral'),
  represents: one('structure', 'neutral'),

  'takes-part-in': one('event', 'neutral'),
  hosts: one('event', 'neutral'),
  'takes-place-in': one('event', 'neutral'),

  meets: both('relation', 'neutral'),
  visits: one('relation', 'neutral'),
  accompanies: one('relation', 'neutral'),
  receives: one('relation', 'neutral'),
  phones: both('relation', 'neutral'),
  'reports-on': one('relation', 'neutral'),
  mediates: one('relation', 'neutral'),
  influences: one('relation', 'neutral'),
  urges: one('relation', 'neutral'),

  invites: one('relation', 'cooperation'),
  thanks: one('relation', 'cooperation'),
  praises: one('relation', 'cooperation'),
  supports: one('relation', 'cooperation'),
  'allied-with': both('relation', 'cooperation'),
  'cooperates-with': both('relation', 'cooperation'),
  'cooperates-militarily-with': both('relation', 'cooperation'),
  'negotiates-arms-with': both('relation', 'cooperation'),
  'concludes-agreement-with': both('relation', 'cooperation'),
  'supplies-arms-to': one('relation', 'cooperation'),
  'supplies-technology-to': one('relation', 'cooperation'),
  'sends-aid-to': one('relation', 'cooperation'),

  'at-war-with': both('relation', 'conflict'),
  invades: one('relation', 'conflict'),
  threatens: one('relation', 'conflict'),
  confronts: one('relation', 'conflict'),
  sanctions: one('relation', 'conflict'),
  violates: one('relation', 'conflict'),
  warns: one('relation', 'conflict'),
  accuses: one('relation', 'conflict'),
  fuels: one('relation', 'conflict'),
  criticizes: one('relation', 'conflict'),
  'concerned-about': one('relation', 'conflict'),
};

/** Types whose edges the compiler makes from statements and offices; nobody writes them by hand. */
export const DERIVED_EDGE_TYPES = [
  'speaks',
  'concerns',
  'addresses',
  'holds-office',
] as const satisfies readonly EdgeType[];

/** From the strongest to the weakest, for an edge whose evidence does not agree and does not contradict. */
const STRENGTH: readonly Modality[] = ['confirmed', 'stated', 'alleged', 'planned', 'conditional', 'denied'];

/**
 * The modality of an edge from those of its evidence: the one they share; `disputed` where it is denied
 * and otherwise; else the strongest. @throws RangeError where there is none (evidence is never empty)
 */
export function edgeModality(evidence: readonly Modality[]): EdgeModality {
  const present = STRENGTH.filter((value) => evidence.includes(value));
  const [strongest] = present;
  if (strongest === undefined) throw new RangeError('an edge has at least one piece of evidence');
  return present.length > 1 && present.includes('denied') ? 'disputed' : strongest;
}
