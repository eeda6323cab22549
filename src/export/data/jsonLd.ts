import type { Language } from '../../domain/model/language';
/** What may stand in a JSON-LD document; what is undefined is left out when it is written. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** Namespace of the terms that are this project's own; explained in docs/EXPORTS.md. */
export const VOCABULARY = 'urn:rawabit:vocabulary#';

type Thing = 'article' | 'node' | 'edge' | 'evidence' | 'annotation' | 'collection' | 'page' | 'relay';

/** The name of a thing of the graph outside of it. Ids are ASCII words, `~`, `-`, `_`, which a URN carries as they are (RFC 8141). */
export const urn = (kind: Thing, ...parts: readonly (string | number)[]): string =>
  ['urn', 'rawabit', kind, ...parts].join(':');

/** A text with its language. */
export const tagged = (text: string, language: Language): JsonValue => ({ '@value': text, '@language': language });

/** Both texts with their languages. */
export const inBoth = ({ ar, en }: { readonly ar: string; readonly en: string }): JsonValue => [
  tagged(ar, 'ar'),
  tagged(en, 'en'),
];

/** A date as exact as it is known: `xsd:date`, `xsd:gYearMonth` or `xsd:gYear`. */
export function typedDate(date: string): JsonValue {
  const type = date.length === 4 ? 'xsd:gYear' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:date';
  return { '@value': date, '@type': type };
}

/** Two spaces deep, as somebody would want to read it. */
export const writeJson = (document: JsonValue): string => `${JSON.stringify(document, null, 2)}\n`;
