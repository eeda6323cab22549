import type { AnchorResult, QuoteSelector } from '../../domain/text/anchor';
import { anchor } from '../../domain/text/anchor';
import type { BilingualDraft, EvidenceDraft } from './draft';
import { type ArticleSource, BRIEFINGS_FILE, ENTITIES_FILE, type Project } from './project';

/** A value of the hand-made files and where it stands. */
export interface SourcePlace {
  readonly file: string;
  readonly path: string;
}

export interface EvidencePlace extends SourcePlace {
  readonly article: ArticleSource;
  readonly kind: 'office' | 'statement' | 'relation';
  /** The record that the evidence belongs to. */
  readonly record: string;
  readonly evidence: EvidenceDraft;
}

/** Every piece of evidence of an article's offices, statements and relations. */
export function evidenceOf(article: ArticleSource): EvidencePlace[] {
  const { offices, statements, relations } = article.draft;
  const places = (
    kind: EvidencePlace['kind'],
    record: string,
    list: string,
    items: readonly EvidenceDraft[],
  ): EvidencePlace[] =>
    items.map((evidence, index) => ({
      file: article.file,
      path: `${record}.${list}[${index}]`,
      article,
      kind,
      record,
      evidence,
    }));
  return [
    ...offices.flatMap((office, i) => places('office', `offices[${i}]`, 'evidence', office.evidence)),
    ...statements.flatMap((statement, i) => places('statement', `statements[${i}]`, 'quotes', statement.quotes)),
    ...relations.flatMap((relation, i) => places('relation', `relations[${i}]`, 'evidence', relation.evidence)),
  ];
}

export interface QuotePlace extends SourcePlace {
  readonly article: ArticleSource;
  readonly quote: QuoteSelector;
}

/** Every quotation of an article that must be found in its text; the sentences apart, whose order places them. */
export function quotesOf(article: ArticleSource): QuotePlace[] {
  const { mentions, exceptions } = article.draft;
  const { file } = article;
  return [
    ...mentions.map((quote, i) => ({ file, path: `mentions[${i}]`, article, quote })),
    ...evidenceOf(article).map(({ path, evidence }) => ({ file, path, article, quote: evidence })),
    ...exceptions.map((quote, i) => ({ file, path: `exceptions[${i}]`, article, quote })),
  ];
}

const anchored = new WeakMap<QuoteSelector, { text: string; result: AnchorResult }>();

/** {@link anchor}, remembered per record, for several rules ask the same. */
export function anchorOnce(text: string, quote: QuoteSelector): AnchorResult {
  const known = anchored.get(quote);
  if (known !== undefined && known.text === text) return known.result;
  const result = anchor(text, quote);
  anchored.set(quote, { text, result });
  return result;
}

export interface Reference extends SourcePlace {
  readonly id: string;
  /** What the id may name. */
  readonly to: 'entity' | 'entity or statement';
}

/** Every place where a file names an entity or a statement; ids that are missing altogether are left to the schema. */
export function referencesOf(project: Project): Reference[] {
  return [...project.articles.flatMap(articleReferences), ...affiliations(project)].filter(({ id }) => id !== '');
}

function affiliations(project: Project): Reference[] {
  return project.entities.map(({ affiliation }, i) => ({
    file: ENTITIES_FILE,
    path: `entities[${i}].affiliation`,
    id: affiliation ?? '',
    to: 'entity',
  }));
}

function articleReferences({ file, draft }: ArticleSource): Reference[] {
  const one = (path: string, id: string | null, to: Reference['to'] = 'entity'): Reference => ({
    file,
    path,
    id: id ?? '',
    to,
  });
  const many = (path: string, ids: readonly string[], to: Reference['to'] = 'entity'): Reference[] =>
    ids.map((id, i) => one(`${path}[${i}]`, id, to));
  return [
    one('outlet', draft.outlet),
    ...draft.mentions.map(({ node }, i) => one(`mentions[${i}].node`, node)),
    ...draft.offices.flatMap(({ holder, of }, i) => [one(`offices[${i}].holder`, holder), one(`offices[${i}].of`, of)]),
    ...draft.statements.flatMap(({ speakers, via, about, to }, i) => [
      ...many(`statements[${i}].speakers`, speakers),
      ...many(`statements[${i}].via`, via),
      ...many(`statements[${i}].about`, about, 'entity or statement'),
      ...many(`statements[${i}].to`, to),
    ]),
    ...draft.relations.flatMap(({ source, target }, i) => [
      one(`relations[${i}].source`, source, 'entity or statement'),
      one(`relations[${i}].target`, target, 'entity or statement'),
    ]),
  ];
}

export interface BilingualPlace extends SourcePlace {
  readonly value: BilingualDraft;
  /** Explanations may quote the other language; labels, titles and gists may not. */
  readonly explains: boolean;
}

/** Every text that is written in both languages. */
export function bilingualsOf(project: Project): BilingualPlace[] {
  const at = (
    file: string,
    path: string,
    value: BilingualDraft | null | undefined,
    explains = false,
  ): BilingualPlace[] => (value === null || value === undefined ? [] : [{ file, path, value, explains }]);
  return [
    ...project.articles.flatMap(({ file, draft }) => [
      ...at(file, 'title', draft.title),
      ...at(file, 'dateBasis', draft.dateBasis, true),
      ...draft.offices.flatMap(({ title }, i) => at(file, `offices[${i}].title`, title)),
      ...draft.statements.flatMap(({ gist, date, note }, i) => [
        ...at(file, `statements[${i}].gist`, gist),
        ...at(file, `statements[${i}].date.basis`, date.basis, true),
        ...at(file, `statements[${i}].note`, note, true),
      ]),
      ...draft.relations.flatMap(({ note }, i) => at(file, `relations[${i}].note`, note, true)),
    ]),
    ...at(ENTITIES_FILE, 'subject', project.subject),
    ...project.entities.flatMap(({ label, note, description, place }, i) => [
      ...at(ENTITIES_FILE, `entities[${i}].label`, label),
      ...at(ENTITIES_FILE, `entities[${i}].note`, note, true),
      ...at(ENTITIES_FILE, `entities[${i}].description`, description, true),
      ...at(ENTITIES_FILE, `entities[${i}].place`, place),
    ]),
    ...project.briefings.flatMap(({ title, scenes }, i) => [
      ...at(BRIEFINGS_FILE, `briefings[${i}].title`, title),
      ...scenes.flatMap((scene, j) => [
        ...at(BRIEFINGS_FILE, `briefings[${i}].scenes[${j}].title`, scene.title),
        ...scene.notes.flatMap((note, k) => at(BRIEFINGS_FILE, `briefings[${i}].scenes[${j}].notes[${k}]`, note, true)),
      ]),
    ]),
  ];
}
