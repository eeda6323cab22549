const RUNS = 5;
/** Past this, ms, the first run has to do. */
const PATIENCE = 4000;

interface Measured<Value> {
  /** The fastest run, ms: whatever else the machine does only ever adds to it. */
  readonly time: number;
  /** What the last run made, for the next stage. */
  readonly value: Value;
}

/** Runs a stage several times, the first to warm up, and takes the least time; a slow stage is run once. */
export function measure<Value>(stage: () => Value): Measured<Value> {
  let { time, value } = once(stage);
  if (time > PATIENCE) return { time, value };
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ({ time, value } = once(stage));
    times.push(time);
  }
  return { time: Math.min(...times), value };
}

/** Runs a stage a single time: what is remembered from one run to the next has to be worked out. */
export function once<Value>(stage: () => Value): Measured<Value> {
  const start = performance.now();
  const value = stage();
  return { time: performance.now() - start, value };
}
