import { cpus } from 'node:os';
import { runAll } from './stages';
import { tableOf } from './table';

const SIZES = [150, 1000, 5000, 10_000];

const runs = SIZES.map((size) => {
  process.stderr.write(`${size} nodes …\n`);
  return runAll(size);
});
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log(tableOf(runs));
console.log('\nFastest of five runs. Behind ×: time per node against the first column; 1.0 grows with the graph.');
