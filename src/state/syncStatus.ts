import type { DraftText } from '../domain/briefing/edit';

/** Something that came of work in another window, to be said once. */
export interface SyncEvent {
  /** `copied`: changed here and there, so that both stay; `restored`: deleted here, but changed there, so that it is back. */
  readonly kind: 'copied' | 'restored';
  readonly title: DraftText;
}

/** How the briefings of this window are stored on the device. */
export interface SyncStatus {
  readonly state: 'kept' | 'saving' | 'refused';
  /** Why they are not, below `briefings.refused.` in the locale files. */
  readonly why: 'forbidden' | 'full' | 'blocked' | 'newer' | 'failed' | null;
  /** What is stored in the browser's database and cannot be read. */
  readonly unreadable: readonly unknown[];
  readonly event: SyncEvent | null;
}
