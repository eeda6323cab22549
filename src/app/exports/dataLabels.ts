import type { i18n, TFunction } from 'i18next';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { Bilingual } from '../../domain/model/bilingual';
import type { NodeId } from '../../domain/model/ids';
import type { DataLabels } from '../../export/data/extract';
import { type NamedEnd, proposition } from '../../i18n/proposition';

/** What a file calls things, in both languages at once, whichever the interface speaks. */
export function dataLabels(i18n: i18n, index: GraphIndex): DataLabels {
  const translate: { readonly ar: TFunction; readonly en: TFunction } = {
    ar: i18n.getFixedT('ar'),
    en: i18n.getFixedT('en'),
  };
  const inBoth = (say: (t: TFunction) => string): Bilingual => ({ ar: say(translate.ar), en: say(translate.en) });
  const named = (id: NodeId): NamedEnd => index.nodes.get(id) ?? { label: { ar: id, en: id } };
  return {
    title: inBoth((t) => t('app.documentTitle')),
    nodeType: (type) => inBoth((t) => t(`nodeType.${type}`)),
    edgeType: (type) => inBoth((t) => t(`edgeType.${type}.label`)),
    modality: (modality) => inBoth((t) => t(`modality.${modality}`)),
    tone: (tone) => inBoth((t) => t(`tone.${tone}`)),
    act: (act) => inBoth((t) => t(`act.${act}`)),
    directness: (directness) => inBoth((t) => t(`directness.${directness}`)),
    proposition: ({ source, type, target }) => ({
      ar: proposition(translate.ar, 'ar', named(source), type, named(target)),
      en: proposition(translate.en, 'en', named(source), type, named(target)),
    }),
  };
}
