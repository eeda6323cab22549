import type { CheckedIssue } from './rules';
import type { LoadedProject } from './source/read';

const MOST_PER_FILE = 200;
const CONTROL = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** All issues of one run as plain text, grouped by file, in their order. `lines` gives the line of each path. */
export function report(issues: readonly CheckedIssue[], lines: LoadedProject['lines']): string {
  const byFile = new Map<string, CheckedIssue[]>();
  for (const issue of issues) {
    const group = byFile.get(issue.file);
    if (group === undefined) byFile.set(issue.file, [issue]);
    else group.push(issue);
  }
  const blocks = [...byFile].map(([file, group]) => {
    const shown = group.slice(0, MOST_PER_FILE).map((issue) => block(issue, lines.get(file)?.get(issue.path)));
    const rest = group.length - shown.length;
    return [`${file}  (${group.length})`, ...shown, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n\n');
  });
  const files = byFile.size === 1 ? '1 file' : `${byFile.size} files`;
  return printable(
    `${blocks.join('\n\n\n')}\n\n${issues.length} ${issues.length === 1 ? 'error' : 'errors'} in ${files}.\n`,
  );
}

function block({ file, path, expected, found, tip, rule }: CheckedIssue, line: number | undefined): string {
  const place = path === '' ? file : `${file} › ${path}`;
  return [
    `  ${place}${line === undefined ? '' : `  (line ${line})`}`,
    `    expected  ${expected}`,
    `    found     ${found}`,
    `    tip       ${tip}`,
    `    check     ${rule}`,
  ].join('\n');
}

/** A hostile file must not steer the terminal, nor turn the reading order of a line round. */
function printable(text: string): string {
  return text.replace(CONTROL, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
