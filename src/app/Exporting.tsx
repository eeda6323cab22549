import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportDialog } from '../panels/export/ExportDialog';
import { useAppStore } from '../state/hooks';
import { dataFormats } from './exports';

/** The dialog that saves files, with all the kinds there are. */
export function Exporting() {
  const store = useAppStore();
  const { i18n } = useTranslation();
  const formats = useMemo(() => dataFormats(store, i18n), [store, i18n]);
  return <ExportDialog formats={formats} />;
}
