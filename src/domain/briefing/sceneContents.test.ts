import { expect, test } from 'vitest';
import { indexGraph } from '../graph/graphIndex';
import type { BriefingScene } from '../model/briefing';
import { briefingRecordSchema, ownBriefingSchema } from '../model/briefing';
import { edgeId, nodeIdSchema, sceneIdSchema } from '../model/ids';
import { aGraph } from '../testing/graph';
import { theRealGraph } from '../testing/realGraph';
import { litBy, missingIn, quotesOf } from './sceneContents';

const index = indexGraph(aGraph());
const text = { ar: 'مشهد', en: 'A scene' };
const scene = (more: Partial<BriefingScene>): BriefingScene => ({
  id: sceneIdSchema.parse('scene'),
  title: text,
  notes: text,
  focus: [],
  quotes: [],
  ...more,
});
const node = (id: string) => nodeIdSchema.parse(id);
const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');

test('a scene without a focus lights the whole graph', () => {
  expect(litBy(index, scene({}))).toBeNull();
});

test('an edge is lit with its ends, a statement with its speaker', () => {
  const statement = index.document.nodes.find(({ type }) => type === 'statement');
  if (statement?.type !== 'statement') throw new Error('no statement');
  const [speaker = node('nobody')] = statement.speakers;
  expect(litBy(index, scene({ focus: [ARMS] }))).toEqual({
    nodes: new Set(['north-korea', 'russia']),
    edges: new Set([ARMS]),
  });
  const lit = litBy(index, scene({ focus: [statement.id] }));
  expect(lit?.nodes).toEqual(new Set([statement.id, speaker]));
  expect(lit?.edges).toEqual(new Set([`${speaker}~speaks~${statement.id}`]));
});

test('what is gone is passed over and can be told', () => {
  const gone = scene({
    focus: [node('nobody'), ARMS],
    quotes: [
      { of: node('nobody'), at: 0 },
      { of: ARMS, at: 0 },
      { of: ARMS, at: 99 },
    ],
  });
  expect(litBy(index, gone)?.edges).toEqual(new Set([ARMS]));
  expect(quotesOf(index, gone).map(({ of, view }) => [of, view.quote])).toEqual([
    [ARMS, 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا'],
  ]);
  expect(missingIn(index, gone)).toEqual(['nobody']);
});

test('a prepared briefing can be taken over as one of one’s own', () => {
  for (const briefing of theRealGraph().document.briefings) {
    expect(ownBriefingSchema.parse(briefing)).toEqual(briefing);
    expect(briefingRecordSchema.safeParse(briefing).success).toBe(false);
    expect(briefing.scenes.flatMap((one) => missingIn(theRealGraph(), one))).toEqual([]);
  }
});
