import { describe, expect, test } from 'vitest';
import { edgeId, nodeIdSchema } from '../model/ids';
import type { GraphDocument, GraphEdge } from '../model/schema';
import { EDGE_TYPES, type EdgeType, type Modality } from '../model/vocabulary';
import { aGraph } from '../testing/graph';
import { indexGraph } from './graphIndex';
import { statementTones } from './statementTone';

const node = (id: string) => nodeIdSchema.parse(id);

/** A line that rests on what Blinken says. */
function aLine(document: GraphDocument, source: string, type: EdgeType, target: string, modality: Modality): GraphEdge {
  const said = document.edges.find(({ id }) => id === 'north-korea~supplies-arms-to~russia')?.evidence[0];
  if (!said) throw new Error('the test graph has changed');
  return {
    id: edgeId(source, type, target),
    source: node(source),
    target: node(target),
    type,
    tone: EDGE_TYPES[type].tone,
    modality,
    evidence: [{ ...said, modality }],
  };
}

/** Source, type and target of a line, and how it is meant where not as an allegation. */
type Line = readonly [string, EdgeType, string, Modality?];

/** The tones of Blinken's statement about somebody, with these lines besides. */
function tones(about: string, ...lines: readonly Line[]): string[] {
  const document = aGraph();
  const added = lines.map(([source, type, target, modality = 'alleged']) =>
    aLine(document, source, type, target, modality),
  );
  const index = indexGraph({ ...document, edges: [...document.edges, ...added] });
  const statement = index.nodes.get(node('blinken-sees'));
  if (statement?.type !== 'statement') throw new Error('the test graph has changed');
  return [...statementTones(index)(statement, node('blinken'), node(about))].sort();
}

describe('the tone a speaker takes about somebody', () => {
  test('is that of a line from him to them, either way round', () => {
    expect(tones('north-korea', ['blinken', 'accuses', 'north-korea'])).toEqual(['conflict']);
    expect(tones('north-korea', ['north-korea', 'threatens', 'blinken'])).toEqual(['conflict']);
    expect(tones('russia', ['blinken', 'accuses', 'north-korea'])).toEqual([]);
  });

  test('is that of a line of the country he speaks for', () => {
    expect(tones('russia', ['united-states', 'sanctions', 'russia', 'conditional'])).toEqual(['conflict']);
  });

  test('is that of a line to somebody who belongs to them, but not to what they belong to', () => {
    expect(tones('russia', ['blinken', 'thanks', 'putin'])).toEqual(['cooperation']);
    expect(tones('putin', ['blinken', 'thanks', 'russia'])).toEqual([]);
  });

  test('is not what he says others do to each other, nor what his act is called', () => {
    expect(tones('north-korea')).toEqual([]);
    expect(tones('russia')).toEqual([]);
  });

  test('is not what he denies, and not what has no tone', () => {
    expect(tones('russia', ['united-states', 'concerned-about', 'russia', 'denied'])).toEqual([]);
    expect(tones('russia', ['blinken', 'urges', 'russia'])).toEqual([]);
  });

  test('can be both', () => {
    expect(tones('russia', ['blinken', 'criticizes', 'russia'], ['united-states', 'invites', 'russia'])).toEqual([
      'conflict',
      'cooperation',
    ]);
  });
});
