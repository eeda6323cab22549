import { sceneStandsOnEvidence } from './checks/briefings/sceneStandsOnEvidence';
import { edgeEnds } from './checks/edges/edgeEnds';
import { edgeToItself } from './checks/edges/edgeToItself';
import { evidenceOnEveryEdge } from './checks/edges/evidenceOnEveryEdge';
import { modalityGiven } from './checks/edges/modalityGiven';
import { countryOnMap } from './checks/entities/countryOnMap';
import { officeWithoutEvidence } from './checks/entities/officeWithoutEvidence';
import { aliasListedTwice } from './checks/ids/aliasListedTwice';
import { duplicateId } from './checks/ids/duplicateId';
import { statementPrefix } from './checks/ids/statementPrefix';
import { unknownId } from './checks/ids/unknownId';
import { unusedId } from './checks/ids/unusedId';
import { speechEdgeByHand } from './checks/statements/speechEdgeByHand';
import { statementOfEvidence } from './checks/statements/statementOfEvidence';
import { statementWithoutSpeaker } from './checks/statements/statementWithoutSpeaker';
import { viaRepeatsChain } from './checks/statements/viaRepeatsChain';
import { articleBytesUnchanged } from './checks/text/articleBytesUnchanged';
import { bothLanguages } from './checks/text/bothLanguages';
import { dateNotIso } from './checks/text/dateNotIso';
import { quoteFoundOnce } from './checks/text/quoteFoundOnce';
import { sentencesCoverText } from './checks/text/sentencesCoverText';
import type { Issue, Rule } from './source/issue';
import type { Project } from './source/project';
import type { LoadedProject } from './source/read';

const RULES: readonly Rule[] = [
  articleBytesUnchanged,
  sentencesCoverText,
  quoteFoundOnce,
  unknownId,
  duplicateId,
  unusedId,
  statementPrefix,
  statementOfEvidence,
  statementWithoutSpeaker,
  viaRepeatsChain,
  evidenceOnEveryEdge,
  officeWithoutEvidence,
  modalityGiven,
  speechEdgeByHand,
  edgeEnds,
  edgeToItself,
  bothLanguages,
  dateNotIso,
  aliasListedTwice,
  countryOnMap,
  sceneStandsOnEvidence,
];

/** An issue and the name of the check that raised it. */
export interface CheckedIssue extends Issue {
  readonly rule: string;
}

/** Everything that is wrong with what was loaded, each mistake told once, sorted by file and by line. */
export function checkProject({ project, issues, lines }: LoadedProject): CheckedIssue[] {
  const raised = RULES.flatMap((rule) => runRule(rule, project));
  return [...told(issues, raised)].sort(
    (a, b) => compare(a.file, b.file) || lineOf(a) - lineOf(b) || compare(a.path, b.path),
  );

  function lineOf({ file, path }: Issue): number {
    return lines.get(file)?.get(path) ?? 0;
  }
}

function runRule(rule: Rule, project: Project): CheckedIssue[] {
  return rule.check(project).map((issue) => ({ ...issue, rule: rule.name }));
}

/**
 * Schema and rules may see the same mistake. At the same place the rule tells it better; below a value of the wrong
 * type the rules only see emptiness, and the schema tells it alone.
 */
function told(shape: readonly Issue[], raised: readonly CheckedIssue[]): CheckedIssue[] {
  const key = ({ file, path }: Pick<Issue, 'file' | 'path'>): string => `${file}\n${path}`;
  const byRule = new Set(raised.map(key));
  const broken = new Set(shape.map(key).filter((place) => !byRule.has(place)));
  return [
    ...shape.filter((issue) => !byRule.has(key(issue))).map((issue) => ({ ...issue, rule: 'schema' })),
    ...raised.filter(({ file, path }) => !parents(path).some((parent) => broken.has(key({ file, path: parent })))),
  ];
}

/** `a.b[1]` → `a.b`, `a`. */
function parents(path: string): string[] {
  const cuts = [...path.matchAll(/[.[]/gu)].map(({ index }) => index);
  return cuts.map((cut) => path.slice(0, cut));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
