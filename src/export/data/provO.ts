import type { NodeId } from '../../domain/model/ids';
import type { Article, EntityNode, GraphEdge, StatementNode } from '../../domain/model/schema';
import { type DataLabels, type Extract, edgesOf, nodesOf, type Piece, piecesOf } from './extract';
import { inBoth, type JsonValue, tagged, typedDate, urn, VOCABULARY, writeJson } from './jsonLd';

const CONTEXT: JsonValue = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rawabit: VOCABULARY,
  id: '@id',
  type: '@type',
  label: 'rdfs:label',
  comment: 'rdfs:comment',
  value: 'prov:value',
  title: 'dcterms:title',
  issued: 'dcterms:issued',
  sha256: 'rawabit:sha256',
  start: 'rawabit:start',
  end: 'rawabit:end',
  translation: 'rawabit:translation',
  said: 'rawabit:said',
  happenedFrom: 'rawabit:happenedFrom',
  happenedUntil: 'rawabit:happenedUntil',
  order: 'rawabit:order',
  ...asIds({
    entity: 'prov:entity',
    agent: 'prov:agent',
    hadActivity: 'prov:hadActivity',
    wasAttributedTo: 'prov:wasAttributedTo',
    wasDerivedFrom: 'prov:wasDerivedFrom',
    wasQuotedFrom: 'prov:wasQuotedFrom',
    wasAssociatedWith: 'prov:wasAssociatedWith',
    qualifiedDerivation: 'prov:qualifiedDerivation',
    qualifiedAssociation: 'prov:qualifiedAssociation',
    used: 'prov:used',
    source: 'rawabit:source',
    relation: 'rawabit:relation',
    target: 'rawabit:target',
    modality: 'rawabit:modality',
    tone: 'rawabit:tone',
    act: 'rawabit:act',
    directness: 'rawabit:directness',
    about: 'rawabit:about',
    to: 'rawabit:to',
    affiliation: 'rawabit:affiliation',
  }),
};

/** Terms whose values are names of things. */
function asIds(terms: Readonly<Record<string, string>>): Record<string, JsonValue> {
  return Object.fromEntries(Object.entries(terms).map(([term, id]) => [term, { '@id': id, '@type': '@id' }]));
}

/**
 * Where every proposition comes from, as PROV-O (https://www.w3.org/TR/prov-o/) in JSON-LD with an inline context.
 * A proposition (an edge) is derived from pieces of evidence, each derivation qualified by how sure that voice is
 * (`modality`); a piece of evidence is quoted from an article, which is attributed to its outlet, and derived from the
 * statement it stands in, which is attributed to its speakers; who handed the statement on is associated, in order, with
 * the activity of that derivation. Terms of our own are in `urn:rawabit:vocabulary#`, explained in docs/EXPORTS.md.
 */
export function writeProvO(extract: Extract, words: DataLabels): string {
  const pieces = piecesOf(extract);
  const statements = statementsOf(extract, pieces);
  const articles = new Set(pieces.map(({ view }) => view.evidence.article));
  return writeJson({
    '@context': CONTEXT,
    '@graph': [
      ...[...articles].flatMap((id) => extract.index.articles.get(id) ?? []).map(articleOf),
      ...entitiesOf(extract, statements, [...articles]).map(entityOf),
      ...statements.flatMap((statement) => (statement.via.length > 0 ? relayOf(statement) : [])),
      ...statements.map(statementOf),
      ...pieces.map(evidenceOf),
      ...edgesOf(extract).map((edge) => propositionOf(edge, words)),
    ],
  });
}

/** The statements of the extract, and those that its evidence stands in. */
function statementsOf(extract: Extract, pieces: readonly Piece[]): readonly StatementNode[] {
  const found = new Set([
    ...nodesOf(extract).filter((node) => node.type === 'statement'),
    ...pieces.flatMap(({ view }) => view.statement ?? []),
  ]);
  return [...found];
}

/** The entities of the extract and whoever else is named, so that no chain leads to nobody. */
function entitiesOf(
  extract: Extract,
  statements: readonly StatementNode[],
  articles: readonly Article['id'][],
): readonly EntityNode[] {
  const { index } = extract;
  const wanted = new Set<NodeId>(nodesOf(extract).map(({ id }) => id));
  for (const { speakers, via, about, to } of statements)
    for (const id of [...speakers, ...via, ...about, ...to]) wanted.add(id);
  for (const id of articles) {
    const outlet = index.articles.get(id)?.outlet;
    if (outlet) wanted.add(outlet);
  }
  // A set grows while it is walked: affiliations lead on.
  for (const id of wanted) {
    const node = index.nodes.get(id);
    if (node && node.type !== 'statement' && node.affiliation !== undefined) wanted.add(node.affiliation);
  }
  return [...wanted].flatMap((id) => {
    const node = index.nodes.get(id);
    return node && node.type !== 'statement' ? node : [];
  });
}

const AGENTS = {
  country: 'prov:Organization',
  organization: 'prov:Organization',
  official: 'prov:Person',
  person: 'prov:Person',
} as const;

function entityOf(node: EntityNode): JsonValue {
  return {
    id: urn('node', node.id),
    type: node.type === 'event' ? ['rawabit:event'] : ['prov:Agent', AGENTS[node.type], `rawabit:${node.type}`],
    label: inBoth(node.label),
    affiliation: node.affiliation && urn('node', node.affiliation),
    ...period(node.date ?? null),
  };
}

function articleOf(article: Article): JsonValue {
  return {
    id: urn('article', article.id),
    type: ['prov:Entity', 'rawabit:Article'],
    title: inBoth(article.title),
    issued: article.published === null ? undefined : typedDate(article.published),
    sha256: article.sha256,
    wasAttributedTo: article.outlet === null ? undefined : urn('node', article.outlet),
  };
}

function statementOf(node: StatementNode): JsonValue {
  return {
    id: urn('node', node.id),
    type: ['prov:Entity', 'rawabit:Statement'],
    label: inBoth(node.label),
    comment: node.note && inBoth(node.note),
    wasAttributedTo: nodes(node.speakers),
    act: VOCABULARY + node.act,
    directness: VOCABULARY + node.directness,
    about: nodes(node.about),
    to: nodes(node.to),
    said: node.date.said === null ? undefined : typedDate(node.date.said),
    ...period(node.date.happened),
  };
}

/** The handing on of a statement, from the first to the last who had it in hand. */
function relayOf(node: StatementNode): JsonValue {
  return {
    id: urn('relay', node.id),
    type: ['prov:Activity', 'rawabit:Relay'],
    used: urn('node', node.id),
    wasAssociatedWith: nodes(node.via),
    qualifiedAssociation: node.via.map((id, at) => ({
      type: 'prov:Association',
      agent: urn('node', id),
      order: at + 1,
    })),
  };
}

function evidenceOf({ owner, position, view }: Piece): JsonValue {
  const { evidence, statement } = view;
  return {
    id: urn('evidence', owner.id, position),
    type: ['prov:Entity', 'rawabit:Evidence'],
    value: tagged(view.quote, 'ar'),
    translation: tagged(evidence.translation, 'en'),
    start: evidence.start,
    end: evidence.end,
    modality: VOCABULARY + evidence.modality,
    wasQuotedFrom: urn('article', evidence.article),
    wasDerivedFrom: statement ? urn('node', statement.id) : undefined,
    qualifiedDerivation: statement
      ? {
          type: 'prov:Derivation',
          entity: urn('node', statement.id),
          hadActivity: statement.via.length > 0 ? urn('relay', statement.id) : undefined,
        }
      : undefined,
  };
}

function propositionOf(edge: GraphEdge, words: DataLabels): JsonValue {
  return {
    id: urn('edge', edge.id),
    type: ['prov:Entity', 'rawabit:Proposition'],
    label: inBoth(words.proposition(edge)),
    comment: edge.note && inBoth(edge.note),
    source: urn('node', edge.source),
    relation: VOCABULARY + edge.type,
    target: urn('node', edge.target),
    tone: VOCABULARY + edge.tone,
    modality: VOCABULARY + edge.modality,
    wasDerivedFrom: edge.evidence.map((_, position) => urn('evidence', edge.id, position)),
    qualifiedDerivation: edge.evidence.map(({ modality }, position) => ({
      type: 'prov:Derivation',
      entity: urn('evidence', edge.id, position),
      modality: VOCABULARY + modality,
    })),
  };
}

const nodes = (ids: readonly NodeId[]): JsonValue => ids.map((id) => urn('node', id));

function period(dates: string | null): { readonly [key: string]: JsonValue } {
  if (dates === null) return {};
  const [from = '', until = from] = dates.split('/');
  return { happenedFrom: typedDate(from), happenedUntil: typedDate(until) };
}
