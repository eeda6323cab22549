import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphView } from '../graph/contract';
import { ExportDialog } from '../panels/export/ExportDialog';
import { useAppStore } from '../state/hooks';
import { dataFormats } from './exports';
import { pictureFormats } from './pictureFormats';

/** The dialog that saves files, with all the kinds there are. */
export function Exporting({ view }: { readonly view: GraphView | null }) {
  const store = useAppStore();
  const { i18n } = useTranslation();
  const formats = useMemo(
    () => [...pictureFormats(store, i18n, () => view?.sight() ?? null), ...dataFormats(store, i18n)],
    [store, i18n, view],
  );
  return <ExportDialog formats={formats} />;
}
