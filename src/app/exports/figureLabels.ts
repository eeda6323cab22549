import type { i18n } from 'i18next';
import type { Visible } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { ArticleId } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import type { FigureLabels } from '../../graph/figure/composeFigure';
import type { LegendLabels } from '../../graph/figure/legend';
import { formatDate, formatNumber } from '../../i18n/locale';
import { summaryInWords } from '../../i18n/summary';
import type { Translate } from '../../i18n/useLanguage';
import { nested } from '../../ui/Quote';

interface About {
  readonly index: GraphIndex;
  /** What the picture is of. */
  readonly visible: Visible;
  readonly language: Language;
  readonly legend: boolean;
  /** The day on which it is made, in the reader's own time. */
  readonly day: Date;
}

/** All that is written around a picture: its legend, and where it comes from. */
export function figureLabels(i18n: i18n, about: About): FigureLabels {
  const t: Translate = i18n.getFixedT(about.language);
  return {
    title: t('app.documentTitle'),
    legend: about.legend ? legendWords(t, about.language) : null,
    source: sourceWords(t, about),
  };
}

function legendWords(t: Translate, language: Language): LegendLabels {
  const number = (value: number) => formatNumber(value, language);
  return {
    elements: t('legend.elements'),
    sure: t('legend.sure'),
    tone: t('legend.tone'),
    width: t('picture.width'),
    more: t('picture.more'),
    nodeType: {
      country: t('nodeType.country'),
      official: t('nodeType.official'),
      person: t('nodeType.person'),
      organization: t('nodeType.organization'),
      event: t('nodeType.event'),
      statement: t('nodeType.statement'),
    },
    unnamed: t('node.unnamed'),
    land: t('legend.land'),
    sureOf: {
      fact: t('legend.sureOf.fact'),
      claim: t('legend.sureOf.claim'),
      open: t('legend.sureOf.open'),
      denied: t('legend.sureOf.denied'),
      disputed: t('legend.sureOf.disputed'),
    },
    toneOf: { cooperation: t('tone.cooperation'), conflict: t('tone.conflict'), neutral: t('tone.neutral') },
    sources: (count, most) => (most ? t('legend.widthMost', { count }) : number(count)),
    reading: t('picture.reading'),
    contradiction: t('picture.contradiction'),
    bundle: t('picture.bundle'),
    folded: t('picture.folded'),
    number,
  };
}

function sourceWords(t: Translate, { index, visible, language, day }: About): FigureLabels['source'] {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = formatDate(`${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`, language, 'plain');
  const cited = citedIn(index, visible);
  const articles = index.document.articles
    .filter(({ id }) => cited.has(id))
    .map(({ title, outlet, published }) => {
      const from = outlet === null ? t('evidence.outletUnnamed') : (index.nodes.get(outlet)?.label[language] ?? outlet);
      const when = published === null ? t('picture.dateUnknown') : formatDate(published, language, 'plain');
      return t('picture.article', { title: language === 'en' ? nested(title.en) : title.ar, outlet: from, date: when });
    });
  // A line that begins with a guillemet says itself which way it runs: not every program is told by the SVG.
  const opening = language === 'ar' ? '\u200f' : '';
  const summary = summaryInWords(t, visible.nodes.size, visible.edges.size);
  const note = [summary, t('picture.made', { date }), t('picture.wording')].join(' · ');
  return [
    { text: t('app.documentTitle'), rank: 'title' },
    ...articles.map((text) => ({ text: `${opening}${text}`, rank: 'text' as const })),
    { text: note, rank: 'note' },
  ];
}

/** The articles on whose words something in the picture rests. */
function citedIn({ document }: GraphIndex, visible: Visible): ReadonlySet<ArticleId> {
  const nodes = document.nodes.filter(({ id }) => visible.nodes.has(id));
  const edges = document.edges.filter(({ id }) => visible.edges.has(id));
  return new Set(
    [...nodes, ...edges].flatMap((one) => ('evidence' in one ? one.evidence.map(({ article }) => article) : [])),
  );
}
