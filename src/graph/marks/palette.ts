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
