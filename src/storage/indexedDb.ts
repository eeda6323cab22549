import { type IDBPDatabase, openDB } from 'idb';
import type { KeptRecord } from './record';

/** Why briefings cannot be kept: the browser forbids it, has no room, another window holds the place, or it is of a later program. */
export type Refusal = 'forbidden' | 'full' | 'blocked' | 'newer' | 'failed';

interface WritePlan {
  readonly writes: readonly KeptRecord[];
}

/** Where briefings lie between visits. */
export interface BriefingDatabase {
  /**
   * Hands over all that lies there and takes what is to be written, with nobody else in between; then gives back what
   * was planned.
   * @throws where the browser refuses; then nothing was written
   */
  readonly exchange: <Plan extends WritePlan>(plan: (lying: readonly unknown[]) => Plan) => Promise<Plan>;
  readonly close: () => void;
}

const NAME = 'rawabit';
const STORE = 'briefings';
/** Of the database's form; raised with a step in `upgrade`. */
const VERSION = 1;

/** Opens the browser's database. @param onLost it has been closed: another window needs it in another form, or it went away */
export async function openDatabase(onLost: () => void): Promise<BriefingDatabase> {
  const database = await new Promise<IDBPDatabase>((resolve, reject) => {
    openDB(NAME, VERSION, {
      upgrade(opened, from) {
        if (from < 1) opened.createObjectStore(STORE, { keyPath: 'id' });
      },
      blocked: () => reject(new DOMException('held by another window', 'BlockedError')),
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    }).then(resolve, reject);
  });
  return {
    close: () => database.close(),
    async exchange(plan) {
      const transaction = database.transaction(STORE, 'readwrite');
      try {
        const lying: unknown[] = await transaction.store.getAll();
        const planned = plan(lying);
        // Each of them fails together with the whole, which says why.
        for (const record of planned.writes) transaction.store.put(record).catch(() => {});
        await transaction.done;
        return planned;
      } catch (error) {
        await transaction.done.catch(() => {});
        throw error;
      }
    },
  };
}

/** What a refusal of the browser means. */
export function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'BlockedError') return 'blocked';
  if (name === 'VersionError') return 'newer';
  // Without a database at all there is a ReferenceError or TypeError; in some private windows an InvalidStateError.
  const forbidden = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'ReferenceError', 'TypeError'];
  return forbidden.includes(name) ? 'forbidden' : 'failed';
}
