import type { i18n } from 'i18next';
import type { EvidenceView } from '../../domain/graph/evidence';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { Bilingual } from '../../domain/model/bilingual';
import type { NodeId } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import type { Article } from '../../domain/model/schema';
import type { PageLabels } from '../../export/briefing/pages';
import type { SlideLabels } from '../../export/slides/pptx';
import { oblique } from '../../i18n/arabicNames';
import { formatDate, formatList } from '../../i18n/locale';
import { type NamedEnd, proposition } from '../../i18n/proposition';
import { subjectInWords } from '../../i18n/summary';
import type { Translate } from '../../i18n/useLanguage';
import { nested } from '../../ui/Quote';

/** What pages to take away call things. @param day on which they are made, in the reader's own time */
export function pageLabels(i18n: i18n, index: GraphIndex, language: Language, day: Date): PageLabels {
  const t: Translate = i18n.getFixedT(language);
  const named = (id: NodeId): NamedEnd => index.nodes.get(id) ?? { label: { ar: id, en: id } };
  const name = (id: NodeId) => index.nodes.get(id)?.label[language] ?? id;
  const names = (ids: readonly NodeId[]) => formatList(ids.map(name), language);
  const via = (ids: readonly NodeId[]) =>
    formatList(
      ids.map((id) => {
        const node = index.nodes.get(id);
        return language === 'ar'
          ? oblique(name(id), node !== undefined && 'plural' in node && node.plural === true)
          : name(id);
      }),
      language,
    );
  const date = (iso: string) => formatDate(iso, language, 'plain');
  const outlet = (article: Article) => (article.outlet === null ? t('citation.outletUnnamed') : name(article.outlet));
  const title = (article: Article) => (language === 'en' ? nested(article.title.en) : article.title.ar);
  return {
    language,
    untitled: t('briefings.untitled'),
    untitledScene: t('briefings.untitledScene'),
    facts: (articles) => factsOf(t, language, index.document.subject, articles, day),
    translation: ({ evidence }) => nested(evidence.translation),
    voice: ({ chain, evidence }) =>
      `${chain.speakers.length > 0 ? names(chain.speakers) : t('evidence.own')}: ${t(`modality.${evidence.modality}`)}`,
    citation: (view: EvidenceView) => {
      const article = index.articles.get(view.evidence.article);
      const said = view.said === null ? null : date(view.said);
      return [
        view.chain.via.length > 0 ? t('citation.via', { names: via(view.chain.via) }) : null,
        article ? t('citation.in', { title: title(article) }) : null,
        article?.titleIsOurs ? t('citation.titleOurs') : null,
        article ? outlet(article) : null,
        said === null ? null : t(view.statement ? 'citation.said' : 'citation.published', { date: said }),
      ]
        .flatMap((part) => part ?? [])
        .join(' · ');
    },
    ground: (id) => {
      const meant = index.selectable.get(id);
      const edge = meant?.kind === 'edge' ? index.edges.get(meant.id) : undefined;
      if (edge) {
        const says = proposition(t, language, named(edge.source), edge.type, named(edge.target));
        return t('takeAway.edge', { edge: says, modality: t(`modality.${edge.modality}`) });
      }
      const node = meant?.kind === 'node' ? index.nodes.get(meant.id) : undefined;
      if (node?.type === 'statement') return `${names(node.speakers)}: ${node.label[language]}`;
      return node?.label[language] ?? id;
    },
    alt: (scene, shown) =>
      shown.length === 0
        ? t('takeAway.altAll', { scene })
        : `${t('takeAway.alt', { scene })} ${shown.join(language === 'ar' ? '؛ ' : '; ')}`,
    from: (article) =>
      `${outlet(article)} · ${article.published === null ? t('picture.dateUnknown') : date(article.published)}`,
  };
}

function factsOf(
  t: Translate,
  language: Language,
  subject: Bilingual | undefined,
  articles: readonly Article[],
  day: Date,
): readonly string[] {
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const two = (value: number) => String(value).padStart(2, '0');
  const today = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return [
    subjectInWords(t, language, subject, articles.length),
    ...(first !== undefined && last !== undefined
      ? [t('takeAway.range', { range: formatDate(first === last ? first : `${first}/${last}`, language, 'plain') })]
      : []),
    t('takeAway.made', { date: formatDate(today, language, 'plain') }),
    t('picture.wording'),
  ];
}

/** What slides say besides. */
export function slideLabels(i18n: i18n, language: Language): SlideLabels {
  const t: Translate = i18n.getFixedT(language);
  return {
    ourTranslation: t('evidence.ourTranslation'),
    continued: (title) => t('takeAway.continued', { title }),
    sources: t('takeAway.sources'),
    lines: {
      sure: t('legend.sure'),
      tone: t('legend.tone'),
      sureOf: {
        fact: t('legend.sureOf.fact'),
        claim: t('legend.sureOf.claim'),
        open: t('legend.sureOf.open'),
        denied: t('legend.sureOf.denied'),
        disputed: t('legend.sureOf.disputed'),
      },
      toneOf: { cooperation: t('tone.cooperation'), conflict: t('tone.conflict'), neutral: t('tone.neutral') },
    },
  };
}
