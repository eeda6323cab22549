import type { GraphIndex, Selection } from '../graph/graphIndex';
import { chainOf } from '../graph/independentSources';
import type { Bilingual } from '../model/bilingual';
import type { NodeId } from '../model/ids';
import type { Language } from '../model/language';
import type { EntityNode, Evidence, GraphNode, StatementNode } from '../model/schema';
import { type Act, EDGE_TYPES, type EdgeFamily } from '../model/vocabulary';
import { EVERYDAY_NAMES } from './everydayNames';
import { wordsOf } from './terms';

const SEARCH_LANGUAGES: readonly Language[] = ['ar', 'en'];

export type SearchGroup = 'entity' | 'statement' | 'quote';

/** What a line of a result is. */
export type LineRole = 'name' | 'alias' | 'office' | 'place' | 'land' | 'gist' | 'words' | 'speaker' | 'act';

/** A text by which something is found. */
export interface EntryLine {
  readonly role: LineRole;
  readonly language: Language;
  readonly text: string;
  /** Whose name it is, where it is a speaker's. */
  readonly of?: NodeId;
}

/** Something that can be found, and where choosing it leads. */
export interface SearchEntry {
  readonly key: string;
  readonly group: SearchGroup;
  readonly selection: Selection;
  /** Which of the selection's quotes it is; null where it is not a quote. */
  readonly quote: number | null;
  /** Where a quote stands. */
  readonly evidence: Evidence | null;
  readonly lines: readonly EntryLine[];
  /** How much evidence speaks for it, to decide between equals. */
  readonly weight: number;
}

/** Gives an act of saying its name in both languages; the vocabulary knows ids only. */
export type NameAct = (act: Act) => Bilingual;

/** Everything in the graph that can be searched for: entities, statements, and each quoted span once. */
export function searchEntries(index: GraphIndex, nameAct: NameAct): SearchEntry[] {
  const nodes = index.document.nodes.map((node) =>
    node.type === 'statement' ? statementEntry(index, node, nameAct) : entityEntry(index, node),
  );
  return [...nodes, ...quoteEntries(index)];
}

function inBoth(role: LineRole, text: Bilingual): EntryLine[] {
  return SEARCH_LANGUAGES.map((language) => ({ role, language, text: text[language] }));
}

function namesOf(node: EntityNode): readonly Bilingual[] {
  return EVERYDAY_NAMES[node.iso ?? ''] ?? [];
}

function entityEntry(index: GraphIndex, node: EntityNode): SearchEntry {
  const aliases = SEARCH_LANGUAGES.flatMap((language) =>
    node.aliases[language]
      .filter((text) => text !== node.label[language])
      .map((text): EntryLine => ({ role: 'alias', language, text })),
  );
  const home = index.nodes.get(index.homeOf.get(node.id) ?? node.id);
  return {
    key: node.id,
    group: 'entity',
    selection: { kind: 'node', id: node.id },
    quote: null,
    evidence: null,
    weight: index.weightOf.get(node.id) ?? 0,
    lines: [
      ...inBoth('name', node.label),
      ...aliases,
      ...namesOf(node).flatMap((name) => inBoth('alias', name)),
      ...node.offices.flatMap(({ title }) => inBoth('office', title)),
      ...(node.place ? inBoth('place', node.place) : []),
      ...(home && home.id !== node.id ? spoken(home, 'land') : []),
    ],
  };
}

/** A voice by its name, and by its other names in brackets after it, so that a line never hides whose it is. */
function spoken(node: GraphNode, role: LineRole): EntryLine[] {
  if (node.type === 'statement') return [];
  const others = SEARCH_LANGUAGES.flatMap((language) =>
    [...node.aliases[language], ...namesOf(node).map((name) => name[language])]
      .filter((alias) => !node.label[language].includes(alias))
      .map((alias): EntryLine => ({ role, language, text: `${node.label[language]} (${alias})` })),
  );
  return [...inBoth(role, node.label), ...others].map((line) => ({ ...line, of: node.id }));
}

function speakerLines(index: GraphIndex, speakers: readonly NodeId[]): EntryLine[] {
  return speakers.flatMap((id) => {
    const node = index.nodes.get(id);
    return node ? spoken(node, 'speaker') : [];
  });
}

function statementEntry(index: GraphIndex, node: StatementNode, nameAct: NameAct): SearchEntry {
  return {
    key: node.id,
    group: 'statement',
    selection: { kind: 'node', id: node.id },
    quote: null,
    evidence: null,
    weight: index.weightOf.get(node.id) ?? 0,
    lines: [...inBoth('gist', node.label), ...speakerLines(index, node.speakers), ...inBoth('act', nameAct(node.act))],
  };
}

/** A statement's own wording leads to the statement; other words to the strongest tie that stands on them. */
const FAMILIES: readonly EdgeFamily[] = ['relation', 'event', 'structure', 'speech'];

function quoteEntries(index: GraphIndex): SearchEntry[] {
  const entries = new Map<string, { readonly entry: SearchEntry; readonly rank: number; readonly uses: number }>();
  for (const use of [...index.evidenceIn.values()].flat()) {
    const { article, start, end, translation } = use.evidence;
    const key = `${article}/${start}-${end}`;
    const before = entries.get(key);
    const edge = use.owner.kind === 'edge' ? index.edges.get(use.owner.id) : undefined;
    const rank = edge ? 1 + FAMILIES.indexOf(EDGE_TYPES[edge.type].family) : 0;
    if (before && before.rank <= rank) {
      entries.set(key, { ...before, uses: before.uses + 1 });
      continue;
    }
    const text = index.articles.get(article)?.text.slice(start, end) ?? '';
    const evidence = use.owner.kind === 'node' ? { ...use.evidence, statement: use.owner.id } : use.evidence;
    const entry: SearchEntry = {
      key,
      group: 'quote',
      selection: use.owner,
      quote: use.position,
      evidence,
      weight: 0,
      lines: [
        ...inBoth('words', { ar: text, en: translation }),
        ...speakerLines(index, chainOf(evidence, index.nodes, index.articles).speakers),
      ],
    };
    entries.set(key, { entry, rank, uses: (before?.uses ?? 0) + 1 });
  }
  return [...entries.values()].map(({ entry, uses }) => ({ ...entry, weight: uses }));
}

/** The Arabic words of the names of countries and people: a letter that looks like a clitic belongs to the name. */
export function properNames(index: GraphIndex): Set<string> {
  const bearers = index.document.nodes.filter(
    (node) => (node.type === 'country' || node.type === 'official' || node.type === 'person') && node.named,
  );
  const names = bearers.flatMap((node) => ('aliases' in node ? [node.label.ar, ...node.aliases.ar] : []));
  return new Set(names.flatMap((name) => wordsOf(name).map(({ text }) => text)));
}
