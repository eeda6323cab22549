import { type ArticleId, articleIdSchema, type NodeId } from '../../domain/model/ids';
import {
  type Article,
  type ArticleAnnotation,
  type EntityNode,
  type EntityRecord,
  type Evidence,
  type GraphDocument,
  type Office,
  type Position,
  type Quote,
  type QuotedEvidence,
  SCHEMA_VERSION,
  type Span,
  type StatementNode,
  type StatementRecord,
} from '../../domain/model/schema';
import { anchor } from '../../domain/text/anchor';
import { layoutGraph } from '../../graph/layout/layoutGraph';
import { linkMentions, surfaceForms } from '../source/mentions';
import type { ArticleSource, Project } from '../source/project';
import { alignSentences } from '../source/sentences';
import { resolveBriefing } from './briefings';
import { compare, EdgeCollector, sortEvidence } from './edges';

type Unplaced<N> = Omit<N, 'position'>;

interface Source {
  readonly id: ArticleId;
  readonly text: string;
  readonly sha256: string;
  readonly annotation: ArticleAnnotation;
}

/**
 * Makes the graph of a project in which no rule found anything. Quotes become spans, records nodes and edges.
 * @throws Error where the project was not checked first
 */
export function resolve(project: Project): GraphDocument {
  const entities = parsed(project.entityRecords, 'entities.json');
  const briefings = parsed(project.briefingRecords, 'briefings.json');
  const sources = project.articles.map(sourceOf).sort((a, b) => compare(a.id, b.id));
  const edges = collectEdges(sources).edges();
  const statements = sources.flatMap(statementNodes);
  const evidence = new Map<string, readonly Evidence[]>(
    [...edges, ...statements].map((owner) => [owner.id, owner.evidence]),
  );
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const unplaced = [...entityNodes(entities, sources), ...statements].sort((a, b) => compare(a.id, b.id));
  const anchors = new Map(
    entities.flatMap(({ id, anchor: place }) => (place === undefined ? [] : [[id, place] as const])),
  );
  const positions = layoutGraph({ nodes: unplaced, edges, anchors });
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(project.subject && { subject: project.subject }),
    articles: sources.map((source) => article(source, entities)),
    nodes: unplaced.map((node) => ({ ...node, position: positionOf(positions, node.id) })),
    edges,
    briefings: briefings.map((briefing) => resolveBriefing(briefing, evidence, texts)),
  };
}

function parsed<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} does not fit the schema: check before resolving`);
  return value;
}

function sourceOf({ id, text, sha256, annotation, file }: ArticleSource): Source {
  return { id: articleIdSchema.parse(id), text, sha256, annotation: parsed(annotation, file) };
}

/** Rounded, so that no machine's last decimals make a difference. */
function positionOf(positions: ReadonlyMap<NodeId, Position>, id: NodeId): Position {
  const position = positions.get(id);
  if (position === undefined) throw new Error(`the layout gave no position to ${id}`);
  const round = (value: number): number => Math.round(value * 10) / 10 + 0;
  return { x: round(position.x), y: round(position.y) };
}

function spanOf({ text }: Source, { exact, prefix, suffix }: Quote): Span {
  const result = anchor(text, { exact, prefix, suffix });
  if (!result.ok) throw new Error(`‹${exact}›: ${result.reason}: check before resolving`);
  return result.span;
}

function evidenceFrom(source: Source, quote: QuotedEvidence, statement = quote.statement): Evidence {
  const { translation, modality } = quote;
  return {
    article: source.id,
    ...spanOf(source, quote),
    translation,
    modality,
    ...(statement === undefined ? {} : { statement }),
  };
}

function article(source: Source, entities: readonly EntityRecord[]): Article {
  const { id, text, sha256, annotation } = source;
  const { title, titleIsOurs, outlet, published, dateBasis, sentences } = annotation;
  const alignment = alignSentences(
    text,
    sentences.map(({ exact }) => exact),
  );
  if (!alignment.ok) throw new Error(`the sentences of ${id} do not cover it: check before resolving`);
  const senses = annotation.mentions.map((mention) => ({ node: mention.node, ...spanOf(source, mention) }));
  return {
    id,
    title,
    titleIsOurs,
    outlet,
    published,
    dateBasis,
    text,
    sha256,
    sentences: alignment.spans.map((span, index) => ({ ...span, en: sentences[index]?.en ?? '' })),
    mentions: linkMentions(text, surfaceForms(entities), senses),
  };
}

function entityNodes(entities: readonly EntityRecord[], sources: readonly Source[]): Unplaced<EntityNode>[] {
  const offices = new Map<NodeId, Map<string, Office>>();
  for (const source of sources) {
    for (const { holder, title, of, evidence } of source.annotation.offices) {
      const own = offices.get(holder) ?? new Map<string, Office>();
      const key = `${of}\n${title.en}\n${title.ar}`;
      const pieces = evidence.map((quote) => evidenceFrom(source, quote));
      own.set(key, { title, of, evidence: sortEvidence([...(own.get(key)?.evidence ?? []), ...pieces]) });
      offices.set(holder, own);
    }
  }
  return entities.map((entity) => {
    const own = [...(offices.get(entity.id) ?? [])].sort(([a], [b]) => compare(a, b));
    const node = { ...entity, offices: own.map(([, office]) => office) };
    delete node.anchor;
    return node;
  });
}

function quotesOf(source: Source, { id, quotes }: StatementRecord): Evidence[] {
  return sortEvidence(quotes.map((quote) => evidenceFrom(source, quote, id)));
}

function statementNodes(source: Source): Unplaced<StatementNode>[] {
  return source.annotation.statements.map((record) => {
    const { id, gist, speakers, via, act, directness, date, about, to, note } = record;
    return {
      id,
      type: 'statement',
      label: gist,
      speakers,
      via,
      act,
      directness,
      date,
      about,
      to,
      evidence: quotesOf(source, record),
      ...(note === undefined ? {} : { note }),
    };
  });
}

/**
 * Relations as they were written, plus what follows from offices and statements: who speaks, of whom, to whom. That
 * these words were said is reported as fact, however sure their speaker is of what they say: `stated`.
 */
function collectEdges(sources: readonly Source[]): EdgeCollector {
  const collector = new EdgeCollector();
  for (const source of sources) {
    const { offices, statements, relations } = source.annotation;
    for (const { holder, of, evidence } of offices) {
      collector.add(
        holder,
        'holds-office',
        of,
        evidence.map((quote) => evidenceFrom(source, quote)),
      );
    }
    for (const record of statements) {
      const said = quotesOf(source, record).map((piece): Evidence => ({ ...piece, modality: 'stated' }));
      for (const speaker of record.speakers) collector.add(speaker, 'speaks', record.id, said);
      for (const node of record.about) collector.add(record.id, 'concerns', node, said);
      for (const node of record.to) collector.add(record.id, 'addresses', node, said);
    }
    for (const { source: from, type, target, evidence, note } of relations) {
      collector.add(
        from,
        type,
        target,
        evidence.map((quote) => evidenceFrom(source, quote)),
        note,
      );
    }
  }
  return collector;
}
