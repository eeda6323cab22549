import { keptBriefingSchema } from '../../domain/briefing/file';
import type { Briefing } from '../../domain/model/briefing';
import { type BriefingId, briefingIdSchema } from '../../domain/model/ids';
import type { LinkedBriefing } from '../../state/authoring';

/** Longer links are cut off by mail programs and messengers; characters of the packed briefing. */
export const LONGEST_LINK = 8_000;
/** A few thousand characters can unpack to gigabytes; past this it is no briefing, bytes. */
const LARGEST = 1_000_000;
/** Raised with every change that an older reader could not show truthfully. */
const VERSION = 1;
const METHOD = 'deflate-raw';

/** A briefing as text for a link, or null where this browser cannot pack. It may be longer than a link should be. */
export async function packBriefing(briefing: Briefing): Promise<string | null> {
  try {
    const text = JSON.stringify([VERSION, briefing]);
    const packed = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream(METHOD)), LARGEST);
    return packed && toText(packed);
  } catch {
    return null;
  }
}

/** Reads such a text. Never throws: it comes from anywhere. */
export async function unpackBriefing(packed: string): Promise<LinkedBriefing> {
  const broken = (why: Extract<LinkedBriefing, { kind: 'broken' }>['why']): LinkedBriefing => ({ kind: 'broken', why });
  if (!('DecompressionStream' in globalThis)) return broken('unsupported');
  if (packed.length > LONGEST_LINK) return broken('large');
  let raw: unknown;
  try {
    const stream = new Blob([toBytes(packed)]).stream().pipeThrough(new DecompressionStream(METHOD));
    const bytes = await collect(stream, LARGEST);
    if (!bytes) return broken('large');
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return broken('damaged');
  }
  const [version, briefing]: unknown[] = Array.isArray(raw) ? raw : [];
  const parsed = keptBriefingSchema.safeParse(briefing);
  if (version !== VERSION || !parsed.success) return broken('schema');
  return { kind: 'read', briefing: parsed.data, packed, spare: spareOf(parsed.data.id) };
}

/** Always the same, so that a link which presents it goes on doing so after a reload. */
function spareOf(id: BriefingId): BriefingId {
  return briefingIdSchema.parse(`linked-${id.slice(0, 100).replace(/[-_]+$/, '')}`);
}

/** All of a stream, or null where it is longer than that; the rest is not read. */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toText(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws DOMException where it is not base64url */
function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
