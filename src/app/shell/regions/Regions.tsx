import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../../../graph/geometry/box';
import { useApp } from '../../../state/hooks';
import type { CommandId } from '../../commands/commands';
import { Hint } from '../../notifications/Hint';
import { EmptyStateNotice } from '../../notifications/Notices';
import type { BottomSheet } from '../bottomSheet/useBottomSheet';
import { TAB_PANELS } from '../tabs';
import { ChipsRegion } from './ChipsRegion';
import { EvidenceRegion } from './EvidenceRegion';
import { LegendRegion } from './LegendRegion';
import { ReaderRegion } from './ReaderRegion';
import { TabRegion } from './TabRegion';
import { TimeRegion } from './TimeRegion';
import { ZoomTools } from './ZoomTools';

const ScenesRegion = lazy(async () => ({ default: (await import('./ScenesRegion')).ScenesRegion }));

interface Props {
  readonly run: (id: CommandId) => void;
  readonly capture: () => void;
  /** Whether single keys act. */
  readonly keysOn: boolean;
  /** What panels cover of the graph. */
  readonly insets: Insets;
  readonly sheet: BottomSheet;
}

/** All that lies on and around the graph while exploring, in the order of Tab. */
export function Regions({ run, capture, keysOn, insets, sheet }: Props) {
  const { t } = useTranslation();
  const panels = useApp((state) => state.panels);
  const isReading = useApp((state) => state.view.reader !== null);
  const tab = useApp((state) => state.view.tab);
  const tabPanel = TAB_PANELS[tab];
  return (
    <>
      {panels.legend && <LegendRegion />}
      {panels.scenes && (
        <Suspense>
          <ScenesRegion capture={capture} keysOn={keysOn} />
        </Suspense>
      )}
      <ChipsRegion insets={insets} />
      {!tabPanel && <EmptyStateNotice insets={insets} />}
      <Hint insets={insets} />
      {!tabPanel && <ZoomTools run={run} insets={insets} keysOn={keysOn} />}
      {tabPanel && (
        // Each tab begins anew, and gives the focus back by itself.
        <TabRegion key={tab} label={t(tabPanel.label)}>
          <tabPanel.Panel />
        </TabRegion>
      )}
      {isReading && <ReaderRegion />}
      {panels.time && <TimeRegion />}
      {panels.evidence && <EvidenceRegion run={run} keysOn={keysOn} sheet={sheet} />}
    </>
  );
}
