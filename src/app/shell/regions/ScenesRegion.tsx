import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Editor } from '../../../panels/briefings/editor/Editor';
import { BriefingServicesContext } from '../../../panels/briefings/services';
import { useAppStore } from '../../../state/hooks';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { focusTarget } from '../../../ui/focusTargets';
import { useNarrow } from '../../../ui/useNarrow';
import { useReturnFocus } from '../../../ui/useReturnFocus';
import { useBriefingServicesOf } from '../../briefings/useBriefingServices';
import styles from './ScenesRegion.module.css';
import { useMakeWay } from './useMakeWay';

interface Props {
  readonly capture: () => void;
  /** Whether single keys act. */
  readonly keysOn: boolean;
}

const backToPlate = (from: HTMLElement | null) => from ?? focusTarget('openLegend');

/** Where a briefing is made, in the place of the legend, so that the plate stays in use beside it. */
export function ScenesRegion({ capture, keysOn }: Props) {
  const { t } = useTranslation();
  const desk = useBriefingServicesOf(capture, keysOn);
  const store = useAppStore();
  const isNarrow = useNarrow();
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, backToPlate);
  useMakeWay(region);
  const close = () => {
    // The legend has made room for it. What is captured goes on going into the same briefing.
    if (isNarrow) store.getState().setPanel('scenes', false);
    else store.getState().setPanel('legend', true);
  };
  return (
    <aside ref={region} tabIndex={-1} data-column className={styles.scenes} aria-label={t('briefings.making')}>
      <ErrorBoundary>
        <BriefingServicesContext value={desk}>
          <Editor onClose={close} />
        </BriefingServicesContext>
      </ErrorBoundary>
    </aside>
  );
}
