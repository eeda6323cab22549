import { FileTrigger } from 'react-aria-components';
import { Button } from '../../ui/Button';
import { useNames } from '../shared/useNames';
import { type OpenedFile, openFile } from './openFile';

/** Asks for a file with briefings and reads it. */
export function ImportButton({ onOpen }: { readonly onOpen: (file: OpenedFile) => void }) {
  const { t, index } = useNames();
  return (
    <FileTrigger
      acceptedFileTypes={['.json', 'application/json']}
      onSelect={(files) => {
        const [file] = files ?? [];
        if (file) void openFile(file, index).then(onOpen);
      }}
    >
      <Button>{t('briefings.import')}</Button>
    </FileTrigger>
  );
}
