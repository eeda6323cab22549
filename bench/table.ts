import type { Run } from './stages';

/**
 * Times as a Markdown table: ms, and behind it how much more a stage takes per node than at the first size. 1.0 grows with
 * the graph, 2.0 twice as fast.
 */
export function tableOf(runs: readonly Run[]): string {
  const [first] = runs;
  if (!first) return '';
  const head = ['stage', ...runs.map(({ nodes, edges }) => `${nodes} nodes, ${edges} edges`)];
  const lines = [...first.times.keys()].map((stage) => [stage, ...runs.map((run) => cell(stage, run, first))]);
  const widths = head.map((words, at) => Math.max(words.length, ...lines.map((line) => line[at]?.length ?? 0)));
  const row = (cells: readonly string[]) =>
    `| ${cells.map((words, at) => (at === 0 ? words.padEnd(widths[at] ?? 0) : words.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [row(head), row(rule), ...lines.map(row)].join('\n');
}

function cell(stage: string, run: Run, first: Run): string {
  const [time, least] = [run.times.get(stage), first.times.get(stage)];
  if (time === undefined) return '–';
  if (run === first || least === undefined) return `${time.toFixed(1)} ms`;
  const growth = time / run.nodes / (least / first.nodes);
  return `${time.toFixed(1)} ms × ${growth.toFixed(1)}`;
}
