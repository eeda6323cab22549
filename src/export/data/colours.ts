import type { NodeType, Tone } from '../../domain/model/vocabulary';

/** Colours as red, green, blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** What nodes and edges are drawn in. */
export interface DataColours {
  readonly node: Readonly<Record<NodeType, Rgb>>;
  readonly edge: Readonly<Record<Tone, Rgb>>;
}

/** The light theme of the application. */
export const DATA_COLOURS: DataColours = {
  node: {
    country: [0x14, 0x23, 0x2b],
    official: [0x2f, 0x45, 0x50],
    person: [0x2f, 0x45, 0x50],
    organization: [0x74, 0x4a, 0x80],
    event: [0x40, 0x70, 0x2f],
    statement: [0x5e, 0x6d, 0x74],
  },
  edge: { cooperation: [0x16, 0x68, 0xb3], conflict: [0xbf, 0x52, 0x08], neutral: [0x73, 0x7e, 0x84] },
};
