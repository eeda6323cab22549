import { BriefingsDialog } from '../../panels/briefings/BriefingsDialog';
import { LinkedBriefingDialog } from '../../panels/briefings/LinkedBriefingDialog';
import { BriefingServicesContext } from '../../panels/briefings/services';
import { useApp } from '../../state/hooks';
import { useBriefingServicesOf } from '../briefings/useBriefingServices';

interface Props {
  readonly capture: () => void;
  /** Whether single keys act. */
  readonly keysOn: boolean;
}

/** The dialogs about briefings. */
export function BriefingsDialogs({ capture, keysOn }: Props) {
  const desk = useBriefingServicesOf(capture, keysOn);
  const dialog = useApp((state) => state.dialog);
  return (
    <BriefingServicesContext value={desk}>
      {dialog === 'briefings' && <BriefingsDialog />}
      {dialog === 'linkedBriefing' && <LinkedBriefingDialog />}
    </BriefingServicesContext>
  );
}
