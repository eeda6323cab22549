import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidencePanel } from '../../../panels/evidence/EvidencePanel';
import { PathBar } from '../../../panels/path/PathBar';
import { keyOfSelection, rowLeadingTo } from '../../../panels/shared/leadsTo';
import { useApp } from '../../../state/hooks';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { focusTarget, useFocusTarget } from '../../../ui/focusTargets';
import { useReturnFocus } from '../../../ui/useReturnFocus';
import type { CommandId } from '../../commands/commands';
import { BottomSheetHandle } from '../bottomSheet/BottomSheetHandle';
import type { BottomSheet } from '../bottomSheet/useBottomSheet';
import { ChosenActions, MoreMenu } from '../contextMenu/ContextMenu';
import styles from './EvidenceRegion.module.css';

// Nobody asks for a path before the graph is there.
const PathPanel = lazy(async () => ({ default: (await import('../../../panels/path/PathPanel')).PathPanel }));

interface EvidenceProps {
  readonly run: (id: CommandId) => void;
  /** Whether single keys act. */
  readonly keysOn: boolean;
}

interface SheetProps {
  /** How far it is drawn up on a phone. */
  readonly sheet: BottomSheet;
}

/** What stands behind what was selected, or the found path; on a phone a sheet drawn up from below. */
export function EvidenceRegion({ run, keysOn, sheet }: EvidenceProps & SheetProps) {
  const { t } = useTranslation();
  const selection = useApp((state) => state.view.selection);
  const hasPath = useApp((state) => state.view.path !== null);
  const isPath = hasPath && selection === null;
  const region = useRef<HTMLElement>(null);
  const regionRef = useFocusTarget('evidencePanel', region);
  useReturnFocus(region, 'openEvidence');
  return (
    <aside
      ref={regionRef}
      id="evidence"
      tabIndex={-1}
      className={styles.evidence}
      aria-label={isPath ? t('path.title') : t('evidence.title')}
    >
      <BottomSheetHandle {...sheet} />
      <ErrorBoundary resetOn={selection}>
        {isPath ? <PathContents /> : <EvidenceContents run={run} keysOn={keysOn} />}
      </ErrorBoundary>
    </aside>
  );
}

const evidenceTitle = (from: HTMLElement | null) => focusTarget('evidenceTitle') ?? from;

function PathContents() {
  const contents = useRef<HTMLDivElement>(null);
  useReturnFocus(contents, evidenceTitle);
  return (
    <div ref={contents} className={styles.contents}>
      <Suspense>
        <PathPanel />
      </Suspense>
    </div>
  );
}

/** What was selected gives the focus back to the step of the path it was opened from. */
function EvidenceContents({ run, keysOn }: EvidenceProps) {
  const selection = useApp((state) => state.view.selection);
  const last = useRef(selection);
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selection) last.current = selection;
  }, [selection]);
  const backToStep = useCallback((from: HTMLElement | null) => {
    const { current } = last;
    const panel = focusTarget('evidencePanel');
    return (current && panel && rowLeadingTo(panel, keyOfSelection(current))) ?? evidenceTitle(from);
  }, []);
  useReturnFocus(contents, backToStep);
  return (
    <div ref={contents} className={styles.contents}>
      <PathBar />
      <EvidencePanel
        menu={<MoreMenu of="selection" run={run} keysOn={keysOn} />}
        actions={<ChosenActions run={run} />}
      />
    </div>
  );
}
