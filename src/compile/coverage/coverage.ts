import type { Span } from '../../domain/model/schema';
import { fold, foldText, isWordCharacter, originalSpan } from '../../domain/text/arabic';
import { linkMentions, type SurfaceForm, surfaceForms } from '../source/mentions';
import type { ArticleSource, Project } from '../source/project';
import { alignSentences } from '../source/sentences';
import { anchorOnce, evidenceOf } from '../source/visit';
import { speechVerbs } from './speechVerbs';

export const GAPS = ['sentence', 'quotation', 'speechVerb', 'alias', 'concern', 'loneEvidence'] as const;
export type Gap = (typeof GAPS)[number];

/** Words of an article that the records pass over, to be looked at by a person. */
interface Finding extends Span {
  readonly gap: Gap;
  /** The record or entity it is about, where there is one. */
  readonly subject: string;
  readonly text: string;
}

export interface ArticleCoverage {
  readonly id: string;
  readonly file: string;
  readonly findings: readonly Finding[];
  /** How many findings the article's exceptions explain. */
  readonly excepted: number;
}

interface RecordSpan extends Span {
  readonly kind: 'office' | 'statement' | 'relation';
  readonly record: string;
}

/**
 * What the records of each article leave out, minus what the article's `exceptions` explain. It also works while
 * there are still errors: a quote that is not found covers nothing.
 */
export function coverage(project: Project): ArticleCoverage[] {
  const forms = surfaceForms(project.entities);
  const labels = project.entities.map(({ id, label }) => ({ node: id, form: label.ar }));
  return project.articles.map((article) => {
    const { id, file, text, draft } = article;
    const exceptions = draft.exceptions.flatMap((quote) => spanOf(article, quote));
    const records = evidenceOf(article).flatMap(({ kind, record, evidence }): RecordSpan[] =>
      spanOf(article, evidence).map((span) => ({ ...span, kind, record })),
    );
    const quotes = records.filter(({ kind }) => kind === 'statement');
    const sentences = sentencesOf(article);
    const all = [
      ...silentSentences(sentences, records),
      ...unsaidQuotations(article, quotes, forms),
      ...unsaidVerbs(text, sentences, quotes),
      ...unlinkedForms(article, forms, labels),
      ...unconcerned(article, quotes),
      ...alone(article, records),
    ].map(
      ({ gap, subject, ...span }): Finding => ({
        gap,
        subject,
        ...span,
        text: text.slice(span.start, span.end).trim(),
      }),
    );
    const findings = all
      .filter((finding) => uncovered(text, finding, exceptions) !== null)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return { id, file, findings, excepted: all.length - findings.length };
  });
}

type Raw = Span & { readonly gap: Gap; readonly subject: string };

function spanOf({ text }: ArticleSource, quote: Parameters<typeof anchorOnce>[1]): Span[] {
  const result = anchorOnce(text, quote);
  return result.ok ? [result.span] : [];
}

function sentencesOf({ text, draft }: ArticleSource): readonly Span[] {
  const alignment = alignSentences(
    text,
    draft.sentences.map(({ exact }) => exact),
  );
  return alignment.ok ? alignment.spans : [];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** From the first to the last letter of the span that lies in none of the others, or null where they cover it all. */
function uncovered(text: string, span: Span, others: readonly Span[]): Span | null {
  const left: number[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (isWordCharacter(text.charAt(at)) && !others.some(({ start, end }) => start <= at && at < end)) left.push(at);
  }
  const [first] = left;
  const last = left.at(-1);
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

function silentSentences(sentences: readonly Span[], records: readonly RecordSpan[]): Raw[] {
  return sentences
    .filter((sentence) => !records.some((record) => overlap(record, sentence)))
    .map((span) => ({ ...span, gap: 'sentence', subject: '' }));
}

const QUOTATIONS = [/"([^"\n]+)"/gu, /“([^”\n]+)”/gu, /«([^»\n]+)»/gu];

/** Words between quotation marks that no statement quotes; a name between marks is no quotation. */
function unsaidQuotations(
  { text }: ArticleSource,
  quotes: readonly Span[],
  forms: readonly SurfaceForm<string>[],
): Raw[] {
  const names = new Set(forms.map(({ form }) => foldText(form)));
  return QUOTATIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Raw[] => {
      const [whole, words = ''] = match;
      const inner = { start: match.index + 1, end: match.index + whole.length - 1 };
      const rest = names.has(foldText(words).trim()) ? null : uncovered(text, inner, quotes);
      return rest === null ? [] : [{ ...rest, gap: 'quotation', subject: '' }];
    }),
  );
}

/** Verbs of saying that neither stand in a statement's quote nor lead to one in their sentence before the next verb. */
function unsaidVerbs(text: string, sentences: readonly Span[], quotes: readonly Span[]): Raw[] {
  const verbs = speechVerbs(fold(text));
  return verbs.flatMap((verb, index): Raw[] => {
    const sentence = sentences.find((span) => contains(span, verb));
    const until = Math.min(sentence?.end ?? text.length, verbs[index + 1]?.start ?? text.length);
    const accounted = quotes.some(
      (quote) => contains(quote, verb) || (quote.start >= verb.end && quote.start <= until),
    );
    return accounted ? [] : [{ ...verb, gap: 'speechVerb', subject: '' }];
  });
}

const SHORTEST_FORM = 4;

/** Letters of an alias or a label that were linked to nothing: a label missing among the aliases, an ending, a clitic that is not known. */
function unlinkedForms(
  article: ArticleSource,
  forms: readonly SurfaceForm<string>[],
  labels: readonly SurfaceForm<string>[],
): Raw[] {
  const { text, draft } = article;
  const senses = draft.mentions.flatMap((mention) =>
    spanOf(article, mention).map((span) => ({ ...span, node: mention.node })),
  );
  const taken: Span[] = [...senses, ...linkMentions(text, forms, senses)];
  const folded = fold(text);
  const found: Raw[] = [];
  const wanted = [...forms, ...labels].map(({ node, form }) => ({ node, form: foldText(form).trim() }));
  for (const { node, form } of wanted.sort((a, b) => b.form.length - a.form.length)) {
    if (form.length < SHORTEST_FORM) continue;
    for (let at = folded.text.indexOf(form); at !== -1; at = folded.text.indexOf(form, at + 1)) {
      const span = originalSpan(folded, at, at + form.length);
      if (taken.some((other) => overlap(other, span))) continue;
      taken.push(span);
      found.push({ ...span, gap: 'alias', subject: node });
    }
  }
  return found;
}

function unconcerned({ draft }: ArticleSource, quotes: readonly RecordSpan[]): Raw[] {
  return draft.statements.flatMap(({ id, about }, index) => {
    const quote = quotes.find(({ record }) => record === `statements[${index}]`);
    return about.length > 0 || quote === undefined
      ? []
      : [{ start: quote.start, end: quote.end, gap: 'concern', subject: id }];
  });
}

/** Statements from which no relation was drawn, and relations whose words no statement, office or other relation shares. */
function alone({ draft }: ArticleSource, records: readonly RecordSpan[]): Raw[] {
  const names = new Map<string, string>([
    ...draft.statements.map(({ id }, i) => [`statements[${i}]`, id] as const),
    ...draft.relations.map(
      ({ source, type, target }, i) => [`relations[${i}]`, `${source} ${type} ${target}`] as const,
    ),
  ]);
  return records
    .filter(({ kind }) => kind !== 'office')
    .filter((record) => !records.some((other) => other.record !== record.record && overlap(other, record)))
    .map(({ start, end, record }) => ({ start, end, gap: 'loneEvidence', subject: names.get(record) ?? record }));
}
