// The checks that need no browser and no build: `npm run check` runs them by themselves, the verification with all tests.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const bin = (name) => join('node_modules', '.bin', name);

/** Each with its title and its command line. */
export const CHECKS = [
  ['types', bin('tsc'), '--noEmit'],
  ['types, rooms without a DOM', bin('tsc'), '--noEmit', '-p', 'tsconfig.pure.json'],
  ['types, rooms that run in a worker', bin('tsc'), '--noEmit', '-p', 'tsconfig.worker.json'],
  ['format', bin('biome'), 'check', '--linter-enabled=false'],
  ['lint', bin('biome'), 'lint', '--error-on-warnings'],
  ['lint, with types', bin('oxlint'), '--type-aware', '--deny-warnings'],
  ['styles', bin('stylelint'), 'src/**/*.css'],
  ['unused code', bin('knip')],
  ['data', bin('tsx'), 'tools/compile.ts', '--check'],
];

/** Runs a command with its output in sight and tells how long it took. @returns whether it succeeded */
export function run(title, command, words, env = {}) {
  console.log(`\n── ${title}: ${[command, ...words].join(' ')}`);
  const since = Date.now();
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - since) / 1000)} s`);
  return status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = CHECKS.filter(([title, command, ...words]) => !run(title, command, words));
  console.log(`\n${CHECKS.length - failed.length} of ${CHECKS.length} checks passed`);
  for (const [title] of failed) console.log(`failed: ${title}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
