import path from 'node:path';
import { parseArgs } from 'node:util';
import { coverage } from '../src/compile/coverage/coverage';
import { coverageReport } from '../src/compile/coverage/coverageReport';
import { checkProject } from '../src/compile/rules';
import { DATA_FOLDER } from './dataFolder';
import { loadProject } from './loadProject';

/** Prints what the annotations leave out. A help for rereading: it finds nothing wrong and always ends with 0. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const loaded = await loadProject(path.resolve(values.data ?? DATA_FOLDER));
const errors = checkProject(loaded).length;
process.stdout.write(coverageReport(coverage(loaded.project)));
if (errors > 0)
  process.stdout.write(
    `The data has ${errors} errors, which may hide or feign gaps: mend them first (npm run data:check).\n`,
  );
