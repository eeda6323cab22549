import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphView } from '../../graph/graphView';
import { ExportDialog } from '../../panels/export/ExportDialog';
import { useAppStore } from '../../state/hooks';
import { dataFormats } from './dataFormats';
import { figureFormats } from './figureFormats';

/** The dialog that saves files, with all the kinds there are. */
export function Exporting({ view }: { readonly view: GraphView | null }) {
  const store = useAppStore();
  const { i18n } = useTranslation();
  const formats = useMemo(
    () => [...figureFormats(store, i18n, () => view?.viewport() ?? null), ...dataFormats(store, i18n)],
    [store, i18n, view],
  );
  return <ExportDialog formats={formats} />;
}
