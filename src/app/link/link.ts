import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { Briefing, Rect } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';
import type { LinkedBriefing } from '../../state/authoring';
import { EMPTY_VIEW, type Presentation, type View } from '../../state/view';
import { FILTER_PARAMS } from './filterParams';
import type { LinkContext } from './linkParam';
import { VIEW_PARAMS } from './viewParams';

/** What a link says. `gone` lists what it named that this graph does not have: said to the person, not passed over. */
export interface LinkState {
  readonly language: Language | null;
  readonly view: View;
  readonly camera: Rect | null;
  readonly presentation: Presentation | null;
  readonly gone: readonly string[];
}

/**
 * The view as the part of the address behind `#`, short and readable; what is at rest is left out.
 * The theme stays out of it: it belongs to the place where one presents, not to the view.
 */
export function encodeLink(state: {
  readonly language: Language;
  readonly view: View;
  readonly camera?: Rect | null;
  readonly presentation?: Presentation | null;
  readonly linkedBriefing?: LinkedBriefing | null;
}): string {
  const { view, camera, presentation, linkedBriefing } = state;
  const parts: (readonly [string, string | null])[] = [
    ['lang', state.language],
    ['present', presentation ? `${presentation.briefing}:${presentation.at + 1}` : null],
    ...VIEW_PARAMS.map(({ key, write }) => [key, write(view)] as const),
    ...FILTER_PARAMS.map(({ key, write }) => [key, write(view.filter)] as const),
    ['at', camera ? [camera.x, camera.y, camera.width, camera.height].map(Math.round).join(',') : null],
    ['briefing', linkedBriefing?.kind === 'read' ? linkedBriefing.packed : null],
  ];
  return parts
    .flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}=${escaped(value)}`]))
    .join('&');
}

// Ids are ASCII and safe in a fragment, so that the link stays readable.
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~');
}

/**
 * Reads such a part back against a graph. Whatever does not parse is left at rest.
 * @param own the briefings made on this device, which a link may present
 */
export function decodeLink(hash: string, index: GraphIndex, own: readonly Briefing[] = []): LinkState {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const reading: LinkContext = { index, gone: [] };
  let view = EMPTY_VIEW;
  for (const { key, read } of VIEW_PARAMS) {
    const text = values.get(key);
    if (text !== null) view = { ...view, ...read(text, reading, view) };
  }
  for (const { key, read } of FILTER_PARAMS) {
    const text = values.get(key);
    if (text !== null) view = { ...view, filter: { ...view.filter, ...read(text, reading, view.filter) } };
  }
  const presentation = readPresentation(values.get('present'), [...index.document.briefings, ...own], reading);
  const language = values.get('lang');
  return {
    language: language === 'ar' || language === 'en' ? language : null,
    view,
    camera: readFrame(values.get('at')),
    presentation,
    gone: reading.gone,
  };
}

function readFrame(text: string | null): Rect | null {
  const match = /^(-?\d{1,6}),(-?\d{1,6}),(\d{1,6}),(\d{1,6})$/.exec(text ?? '');
  if (!match) return null;
  const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function readPresentation(
  text: string | null,
  briefings: readonly Briefing[],
  { gone }: LinkContext,
): Presentation | null {
  if (text === null) return null;
  const [id = '', scene = '1'] = text.split(':');
  const briefing = briefings.find((candidate) => candidate.id === id);
  if (!briefing) {
    gone.push(id);
    return null;
  }
  const at = Number(scene) - 1;
  const last = Math.max(0, briefing.scenes.length - 1);
  return {
    briefing: briefing.id,
    at: Number.isInteger(at) && at >= 0 ? Math.min(at, last) : 0,
    blank: false,
    before: { view: EMPTY_VIEW, camera: null },
  };
}
