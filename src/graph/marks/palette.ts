/** The colours the graph uses, by the names of the design tokens. */
export type Ink =
  | 'sea'
  | 'land'
  | 'panel'
  | 'ink'
  | 'ink2'
  | 'cooperation'
  | 'conflict'
  | 'neutral'
  | 'official'
  | 'organization'
  | 'event'
  | 'statement'
  | 'icon'
  | 'marker'
  | 'marker-ink'
  | 'marker-edge'
  | 'coast'
  | 'hairline';

/** The colour of every ink. @param colourOf the value of the token of that name, in any notation of CSS */
export function inksOf(colourOf: (ink: Ink) => string): Palette['inks'] {
  return {
    sea: colourOf('sea'),
    land: colourOf('land'),
    panel: colourOf('panel'),
    ink: colourOf('ink'),
    ink2: colourOf('ink2'),
    cooperation: colourOf('cooperation'),
    conflict: colourOf('conflict'),
    neutral: colourOf('neutral'),
    official: colourOf('official'),
    organization: colourOf('organization'),
    event: colourOf('event'),
    statement: colourOf('statement'),
    icon: colourOf('icon'),
    marker: colourOf('marker'),
    'marker-ink': colourOf('marker-ink'),
    'marker-edge': colourOf('marker-edge'),
    coast: colourOf('coast'),
    hairline: colourOf('hairline'),
  };
}

/** One theme as the graph sees it. */
export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  /** CSS font family list of the interface. */
  readonly family: string;
  /** Larger signs and type for a projector. */
  readonly typeScale: number;
  readonly lineScale: number;
  /** The projector drops the lands. */
  readonly drawsLand: boolean;
}
