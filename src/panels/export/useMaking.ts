import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../ui/saveFile';
import { useNames } from '../shared/useNames';
import { type ExportFormat, fileName, type PictureChoice, type Scope, TooLarge } from './exportFormat';

const BYTES_PER_KILOBYTE = 1000;

export type Making =
  | { readonly stage: 'idle' | 'failed' | 'tooLarge' | 'cancelled' }
  /** `share` of the work that is done; null where nobody tells. */
  | { readonly stage: 'making'; readonly share: number | null }
  | { readonly stage: 'ready'; readonly kilobytes: number };

interface Asked {
  readonly format: ExportFormat;
  readonly scope: Scope;
  readonly picture: PictureChoice;
  /** Told to those who do not see the row. */
  readonly say: (text: string) => void;
}

/** Makes a file and hands it over; given up with the row that asked for it. */
export function useMaking({ format, scope, picture, say }: Asked): {
  readonly making: Making;
  readonly make: () => Promise<void>;
  readonly cancel: () => void;
} {
  const { t } = useNames();
  const [making, setMaking] = useState<Making>({ stage: 'idle' });
  const work = useRef<AbortController>(null);
  useEffect(() => () => work.current?.abort(), []);
  const name = t(`export.format.${format.id}.name`);
  const make = async () => {
    if (making.stage === 'making') return;
    const controller = new AbortController();
    const { signal } = controller;
    work.current = controller;
    setMaking({ stage: 'making', share: null });
    say(t('export.making'));
    try {
      const file = await format.make(scope, {
        signal,
        onProgress: (share) => !signal.aborted && setMaking({ stage: 'making', share }),
        picture,
      });
      // A maker need not look at the signal.
      signal.throwIfAborted();
      saveFile(file, fileName(format, scope, new Date()));
      const kilobytes = Math.max(1, Math.round(file.size / BYTES_PER_KILOBYTE));
      setMaking({ stage: 'ready', kilobytes });
      say(t('export.readyNamed', { name, size: t('export.kilobytes', { size: kilobytes }) }));
    } catch (error) {
      // Who gave up has been answered already.
      if (signal.aborted) return;
      const stage = error instanceof TooLarge ? 'tooLarge' : 'failed';
      setMaking({ stage });
      say(t(`export.${stage}Named`, { name }));
    }
  };
  const cancel = () => {
    work.current?.abort();
    setMaking({ stage: 'cancelled' });
    say(t('export.cancelled'));
  };
  return { making, make, cancel };
}
