import { useMemo } from 'react';
import type { NodeId } from '../../domain/model/ids';
import { oblique } from '../../i18n/arabicNames';
import { useNames } from './useNames';

/**
 * Two ends as they are called after «من» and «إلى», “from” and “to”: «من مسؤولين أميركيين إلى كيم جونغ أون»,
 * “from the Kremlin to the United States”.
 */
export function useEndNames(): (from: NodeId, to: NodeId) => { readonly from: string; readonly to: string } {
  const { index, language } = useNames();
  return useMemo(() => {
    const name = (id: NodeId): string => {
      const node = index.nodes.get(id);
      if (!node) return id;
      if (node.type === 'statement') return language === 'ar' ? `«${node.label.ar}»` : `“${node.label.en}”`;
      return language === 'ar' ? oblique(node.label.ar, node.plural === true) : (node.inSentence ?? node.label.en);
    };
    return (from, to) => ({ from: name(from), to: name(to) });
  }, [index, language]);
}
