import { useApp } from '../../state/hooks';
import { Announcer } from '../../ui/Announcer';
import { CaptureToast } from '../briefings/CaptureToast';
import type { Capture } from '../briefings/captureScene';
import { Announcements } from '../notifications/Announcements';
import styles from '../notifications/Notice.module.css';
import { GoneNotice } from '../notifications/Notices';
import { Toast, type ToastMessage } from '../notifications/Toast';
import { UpdateNotice } from '../startup/UpdateNotice';

interface Props {
  readonly toast: ToastMessage | null;
  readonly captured: Capture | null;
  /** What was last done by a key, in words. */
  readonly done: string;
}

/** What is said in passing: to be seen over the graph, and to be heard. While presenting only what was just asked for. */
export function Notifications({ toast, captured, done }: Props) {
  const isPresenting = useApp((state) => state.presentation !== null);
  return (
    <>
      <div className={styles.notices} data-presenting={isPresenting}>
        {!isPresenting && <GoneNotice />}
        {!isPresenting && <UpdateNotice />}
        <Toast text={toast} />
        <CaptureToast capture={captured} />
      </div>
      <Announcements />
      <Announcer text={done} />
    </>
  );
}
