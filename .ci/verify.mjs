// Every check and every test, one after the other; ends with the sum over all of them. Each check counts as one.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { CHECKS, run } from './checks.mjs';

const results = mkdtempSync(join(tmpdir(), 'rawabit-results-'));
const total = { passed: 0, failed: 0 };

function check(title, ...words) {
  const [command, ...rest] = words;
  if (run(title, command, rest)) total.passed += 1;
  else total.failed += 1;
}

/** Adds a suite's own counts; one that died without any report counts as one failure. */
function suite(title, file, count, command, words, env) {
  const succeeded = run(title, command, words, env);
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
    total.passed += passed;
    total.failed += failed;
    if (!succeeded && failed === 0) total.failed += 1;
    if (passed + failed === 0) total.failed += 1;
  } catch (error) {
    console.error(`no report from ${title}: ${String(error)}`);
    total.failed += 1;
  }
}

const bin = (name) => join('node_modules', '.bin', name);

const browser = ensureBrowser();
for (const words of CHECKS) check(...words);

const unit = join(results, 'unit.json');
suite(
  'unit tests',
  unit,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
);

check('build', bin('vite'), 'build');
check('single file', bin('vite'), 'build', '--mode', 'single');

const browserReport = join(results, 'browser.json');
suite(
  'browser tests',
  browserReport,
  ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  bin('playwright'),
  ['test', '-c', 'e2e', '--reporter=list,json'],
  { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport, ...(browser ? { CHROME_PATH: browser } : {}) },
);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
