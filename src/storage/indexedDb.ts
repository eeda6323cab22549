import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { z } from 'zod';
import { type GraphIdentity, type GraphKey, graphKeySchema, predecessorOf } from './graphIdentity';
import type { StoredRecord } from './record';

/** Why briefings cannot be stored: the browser forbids it, has no room, another window holds the database, or it is of a later program. */
export type Refusal = 'forbidden' | 'full' | 'blocked' | 'newer' | 'failed';

interface WritePlan {
  readonly writes: readonly StoredRecord[];
}

/** The briefings of one graph, as they are stored between visits. */
export interface BriefingDatabase {
  /**
   * Hands over every record of the graph and takes what is to be written, with nobody else in between; then gives back
   * what was planned.
   * @throws DOMException where the browser refuses; then nothing was written
   */
  readonly exchange: <Plan extends WritePlan>(plan: (stored: readonly unknown[]) => Plan) => Promise<Plan>;
  /** The graph whose briefings were copied to this one, if that happened when it was opened. */
  readonly copiedFrom: GraphKey | null;
  readonly close: () => void;
}

const NAME = 'rawabit';
/** Records of all graphs; the key is `[graph, id]`, so that two graphs may have briefings of the same id. */
const BRIEFINGS = 'briefings';
/** The graphs that were opened on this device, by their key. */
const GRAPHS = 'graphs';
/** Of the database's form; raised with a step in `upgrade`. */
const VERSION = 2;

const knownGraphSchema = z.object({
  key: graphKeySchema,
  articles: z.array(z.object({ id: z.string(), sha256: z.string() })),
});

/**
 * Opens the browser's database for the briefings of a graph. A graph that is opened for the first time begins with a
 * copy of its predecessor's briefings.
 * @param onLost it has been closed: another window needs it in another form, or it went away
 * @throws DOMException (or ReferenceError, TypeError) where the browser refuses; `refusalOf` says what it means
 */
export async function openDatabase(graph: GraphIdentity, onLost: () => void): Promise<BriefingDatabase> {
  const database = await connect(graph.key, onLost);
  const copiedFrom = await enterGraph(database, graph).catch((error: unknown) => {
    database.close();
    throw error;
  });
  return {
    copiedFrom,
    close: () => database.close(),
    exchange: (plan) =>
      inTransaction(database.transaction(BRIEFINGS, 'readwrite'), async ({ store }) => {
        const planned = plan(await store.getAll(recordsOf(graph.key)));
        // Each of them fails together with the whole, which says why.
        for (const record of planned.writes) store.put(record, [graph.key, record.id]).catch(() => {});
        return planned;
      }),
  };
}

/** Every key `[graph, id]`: an array that goes on stands after one that ends, and an array stands after every text. */
const recordsOf = (graph: GraphKey): IDBKeyRange => IDBKeyRange.bound([graph], [graph, []]);

/** So long may the database take to open, milliseconds; longer means that another window's request is being waited for. */
const PATIENCE = 10_000;
/** Whether a request of this window still waits for another one: what is asked after it would wait behind it, untold. */
let isWaiting = false;

/** @throws DOMException named `BlockedError` where another window holds the database in a former form */
function connect(graph: GraphKey, onLost: () => void): Promise<IDBPDatabase> {
  const blocked = () => new DOMException('held by another window', 'BlockedError');
  if (isWaiting) return Promise.reject(blocked());
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      isWaiting = true;
      reject(blocked());
    };
    // Where there is no IndexedDB at all, this throws, and there is nothing to wait for.
    const opening = openDB(NAME, VERSION, {
      upgrade(opened, from, _to, transaction) {
        if (from < 1) opened.createObjectStore(BRIEFINGS, { keyPath: 'id' });
        // Where a step fails, the database stays in its former form, and `openDB` says so.
        if (from < 2) keyByGraph(opened, transaction, graph).catch(() => abort(transaction));
      },
      blocked: giveUp,
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
    const patience = setTimeout(giveUp, PATIENCE);
    opening
      .then((database) => {
        // It has come after all, but nobody has waited for it.
        if (isWaiting) database.close();
        else resolve(database);
      }, reject)
      .finally(() => {
        clearTimeout(patience);
        isWaiting = false;
      });
  });
}

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Version 2: the records that there are belong to the graph that is open now; they are stored as they were. */
async function keyByGraph(opened: IDBPDatabase, transaction: Upgrade, graph: GraphKey): Promise<void> {
  const former = transaction.objectStore(BRIEFINGS);
  const [ids, records] = await Promise.all([former.getAllKeys(), former.getAll()]);
  opened.deleteObjectStore(BRIEFINGS);
  opened.createObjectStore(GRAPHS, { keyPath: 'key' });
  const briefings = opened.createObjectStore(BRIEFINGS);
  await Promise.all(ids.map((id, at) => briefings.put(records[at], [graph, id])));
}

/** Notes that a graph has been opened. For the first time, it is given a copy of its predecessor's records. */
function enterGraph(database: IDBPDatabase, { key, articles }: GraphIdentity): Promise<GraphKey | null> {
  return inTransaction(database.transaction([GRAPHS, BRIEFINGS], 'readwrite'), async (transaction) => {
    const [graphs, briefings] = [transaction.objectStore(GRAPHS), transaction.objectStore(BRIEFINGS)];
    const known = (await graphs.getAll()).flatMap((raw) => knownGraphSchema.safeParse(raw).data ?? []);
    const isNew = known.every((other) => other.key !== key);
    const predecessor = isNew ? predecessorOf({ key, articles }, known) : null;
    await graphs.put({ key, articles });
    if (!predecessor) return null;
    for (const stored of await briefings.getAllKeys(recordsOf(predecessor.key))) {
      const [, id] = Array.isArray(stored) ? stored : [];
      if (id !== undefined) await briefings.put(await briefings.get(stored), [key, id]);
    }
    return predecessor.key;
  });
}

/** Does something in a transaction and waits until it is settled. @throws DOMException where it failed; then nothing was written */
async function inTransaction<Transaction extends Pick<Upgrade, 'done' | 'abort'>, Answer>(
  transaction: Transaction,
  run: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await run(transaction);
    await transaction.done;
    return answer;
  } catch (error) {
    abort(transaction);
    await transaction.done.catch(() => {});
    throw error;
  }
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // A request that failed has done so already.
  }
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
