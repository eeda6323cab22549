import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Briefing } from '../../domain/model/briefing';
import { briefingIdSchema, edgeIdSchema, sceneIdSchema } from '../../domain/model/ids';
import { packBriefing, unpackBriefing } from './briefingLink';

const BRIEFING: Briefing = {
  id: briefingIdSchema.parse('own-abc'),
  title: { ar: 'من يزوّد روسيا بالسلاح؟ <script>alert(1)</script>', en: 'Who “arms” Russia? 🚀' },
  scenes: [
    {
      id: sceneIdSchema.parse('one'),
      title: { ar: 'أ', en: '' },
      notes: { ar: 'سطر\nوسطر', en: '' },
      focus: [edgeIdSchema.parse('a~b~c')],
      quotes: [{ of: edgeIdSchema.parse('a~b~c'), at: 1 }],
      camera: { x: -1, y: 2, width: 3, height: 4 },
    },
  ],
};
const packed = (value: unknown) => deflateRawSync(Buffer.from(JSON.stringify(value))).toString('base64url');

test('what is packed into a link is unpacked as it was, in signs that a link may have', async () => {
  const text = await packBriefing(BRIEFING);
  expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(await unpackBriefing(text ?? '')).toEqual({
    kind: 'read',
    briefing: BRIEFING,
    packed: text,
    spare: 'linked-own-abc',
  });
});

test('whatever a link holds, the answer is an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.json().map(packed)), async (text) => {
      expect((await unpackBriefing(text)).kind).toBe('broken');
    }),
  );
});

test('what is wrong is told apart, and what swells is cut off', async () => {
  expect(await unpackBriefing(packed([2, BRIEFING]))).toEqual({ kind: 'broken', why: 'schema' });
  expect(await unpackBriefing(packed([1, { ...BRIEFING, more: 1 }]))).toEqual({ kind: 'broken', why: 'schema' });
  expect(await unpackBriefing(packed([1, BRIEFING]).slice(0, 40))).toEqual({ kind: 'broken', why: 'damaged' });
  expect(await unpackBriefing('A'.repeat(8_001))).toEqual({ kind: 'broken', why: 'large' });
  const bomb = packed([1, 'ا'.repeat(2_000_000)]);
  expect(bomb.length).toBeLessThan(8_000);
  expect(await unpackBriefing(bomb)).toEqual({ kind: 'broken', why: 'large' });
});
