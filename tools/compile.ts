import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../src/compile/compile';
import { report } from '../src/compile/report';
import { DATA_FOLDER } from './dataFolder';
import { loadProject } from './loadProject';

/**
 * Compiles data/articles and data/annotations into data/graph.json; `--check` writes nothing, `--data <folder>` takes
 * another data folder. With any error nothing is written and the exit code is 1.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, data: { type: 'string' } } });
  const folder = path.resolve(values.data ?? DATA_FOLDER);
  const compiled = compile(await loadProject(folder));
  if (!compiled.ok) {
    process.stderr.write(`${report(compiled.issues, compiled.lines)}Nothing was written.\n`);
    return 1;
  }
  const { graph, json } = compiled;
  const counts = `${graph.articles.length} articles, ${graph.nodes.length} nodes, ${graph.edges.length} edges`;
  if (values.check) {
    process.stdout.write(`${counts}: no errors.\n`);
    return 0;
  }
  const target = path.join(folder, 'graph.json');
  // Renamed into place, so that a reader never meets half a file.
  await writeFile(`${target}.part`, json);
  await rename(`${target}.part`, target);
  process.stdout.write(`${counts} → ${path.relative(process.cwd(), target)}\n`);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
