import path from 'node:path';
import { parseArgs } from 'node:util';
import { coverage } from './coverage';
import { coverageReport } from './coverageReport';
import { loadProject } from './read';
import { checkProject } from './rules';

/** Prints what the annotations leave out. A help for rereading: it finds nothing wrong and always ends with 0. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const loaded = await loadProject(path.resolve(values.data ?? path.join(import.meta.dirname, '..')));
const errors = checkProject(loaded).length;
process.stdout.write(coverageReport(coverage(loaded.project)));
if (errors > 0)
  process.stdout.write(
    `The data has ${errors} errors, which may hide or feign gaps: mend them first (npm run data:check).\n`,
  );
