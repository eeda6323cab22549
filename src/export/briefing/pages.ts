import { litBy, quotesOf } from '../../domain/briefing/sceneContents';
import { type EvidenceView, evidenceOf } from '../../domain/graph/evidence';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { Briefing, BriefingScene } from '../../domain/model/briefing';
import type { ArticleId, EdgeId, NodeId } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import type { Article } from '../../domain/model/schema';

/** Words with the language they are in, which need not be the page's: a text may still be missing in that. */
export interface PageText {
  readonly text: string;
  readonly lang: Language;
}

export interface PageQuote {
  /** The words of the article, Arabic, as they stand there. */
  readonly original: string;
  /** This project's own English, for the inside of quotation marks. */
  readonly translation: string;
  /** Who says it and how sure it is. */
  readonly voice: string;
  /** Through whom, in which article, by whom published and when. */
  readonly citation: string;
}

export interface PageNote extends PageText {
  /** What the line rests on. */
  readonly grounds: readonly string[];
}

export interface ScenePage {
  readonly scene: BriefingScene;
  readonly title: PageText;
  readonly notes: readonly PageNote[];
  readonly quotes: readonly PageQuote[];
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}

interface SourceEntry {
  readonly id: ArticleId;
  readonly title: string;
  /** Its publisher and date. */
  readonly from: string;
  /** How the date is known. */
  readonly basis: string;
}

/** A briefing in one language, as pages to take away. */
export interface BriefingPages {
  readonly language: Language;
  readonly title: PageText;
  /** Beneath the title: the subject, how many sources of which time, the day it was made. */
  readonly facts: readonly string[];
  readonly scenes: readonly ScenePage[];
  readonly sources: readonly SourceEntry[];
}

/** What pages call things, in their language. */
export interface PageLabels {
  readonly language: Language;
  readonly untitled: string;
  readonly untitledScene: string;
  readonly facts: (articles: readonly Article[]) => readonly string[];
  readonly translation: (view: EvidenceView) => string;
  readonly voice: (view: EvidenceView) => string;
  readonly citation: (view: EvidenceView) => string;
  /** What a line of notes rests on: an edge as a proposition, a statement with who made it, else a name. */
  readonly ground: (id: NodeId | EdgeId) => string;
  readonly alt: (title: string, shown: readonly string[]) => string;
  readonly from: (article: Article) => string;
}

/** @param briefing what of it this graph does not have is passed over */
export function pagesOf(index: GraphIndex, briefing: Briefing, words: PageLabels): BriefingPages {
  const articles = articlesOf(index, briefing);
  return {
    language: words.language,
    title: either(briefing.title, words.language, words.untitled),
    facts: words.facts(articles),
    scenes: briefing.scenes.map((scene) => pageOf(index, scene, words)),
    sources: articles.map((article) => ({
      id: article.id,
      title: article.title[words.language],
      from: words.from(article),
      basis: article.dateBasis[words.language],
    })),
  };
}

function pageOf(index: GraphIndex, scene: BriefingScene, words: PageLabels): ScenePage {
  const title = either(scene.title, words.language, words.untitledScene);
  const known = scene.focus.flatMap((id) => index.selectable.get(id) ?? []);
  const lines = either(scene.notes, words.language, '');
  const notes = lines.text.split('\n').filter((line) => line.trim() !== '');
  return {
    scene,
    title,
    notes: notes.map((text, at) => ({
      text,
      lang: lines.lang,
      grounds: (scene.grounds?.[at] ?? []).flatMap((id) => {
        const meant = index.selectable.get(id);
        return meant ? [words.ground(meant.id)] : [];
      }),
    })),
    quotes: quotesOf(index, scene).map(({ view }) => ({
      original: view.quote,
      translation: words.translation(view),
      voice: words.voice(view),
      citation: words.citation(view),
    })),
    alt: words.alt(
      title.text,
      // A statement names its speaker already.
      known
        .filter((one) => one.kind === 'node' || index.edges.get(one.id)?.type !== 'speaks')
        .map(({ id }) => words.ground(id)),
    ),
  };
}

/** The articles on whose words the scenes rest, in the order of the graph. */
function articlesOf(index: GraphIndex, briefing: Briefing): readonly Article[] {
  const cited = new Set<ArticleId>();
  for (const scene of briefing.scenes) {
    if (litBy(index, scene) === null) return index.document.articles;
    for (const id of [...scene.focus, ...scene.quotes.map(({ of }) => of)]) {
      const meant = index.selectable.get(id);
      for (const { article } of meant ? evidenceOf(index, meant) : []) cited.add(article);
    }
  }
  return index.document.articles.filter(({ id }) => cited.has(id));
}

function either(text: BriefingScene['title'], language: Language, empty: string): PageText {
  const other = language === 'ar' ? 'en' : 'ar';
  if (text[language].trim() !== '') return { text: text[language], lang: language };
  return text[other].trim() === '' ? { text: empty, lang: language } : { text: text[other], lang: other };
}
