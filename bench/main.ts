import { cpus } from 'node:os';
import { runAll } from './stages';
import { tableOf } from './table';

const SIZES = [150, 1000, 5000, 10_000];
/** Past this many nodes the layout is left out. */
const MOST_LAID_OUT = 1000;

const runs = SIZES.map((size) => {
  process.stderr.write(`${size} nodes …\n`);
  return runAll(size, size <= MOST_LAID_OUT);
});
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log(tableOf(runs));
console.log(
  `\nFastest of five runs. Behind ×: time per node against the first column; 1.0 grows with the graph. The layout is left out past ${MOST_LAID_OUT} nodes.`,
);
