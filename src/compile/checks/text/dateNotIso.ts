import { excerpt, type Issue, type Rule } from '../../source/issue';
import { ENTITIES_FILE } from '../../source/project';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Dates are ISO 8601, only as exact as the text allows, and days that exist. */
export const dateNotIso: Rule = {
  name: 'dateNotIso',
  check: (project) => [
    ...project.articles.flatMap(({ file, draft }) => [
      ...dateIssues(file, 'published', draft.published, false),
      ...draft.statements.flatMap(({ date }, i) => [
        ...dateIssues(file, `statements[${i}].date.said`, date.said, false),
        ...dateIssues(file, `statements[${i}].date.happened`, date.happened, true),
      ]),
    ]),
    ...project.entities.flatMap(({ date }, i) => dateIssues(ENTITIES_FILE, `entities[${i}].date`, date ?? null, true)),
  ],
};

function dateIssues(file: string, path: string, date: string | null, mayBeSpan: boolean): Issue[] {
  if (date === null) return [];
  const parts = date.split('/');
  const [from = '', to = from] = parts;
  if (parts.length <= (mayBeSpan ? 2 : 1) && parts.every(isDate)) {
    return from <= to
      ? []
      : [
          {
            file,
            path,
            expected: 'a span whose start is not after its end',
            found: excerpt(date),
            tip: 'write START/END',
          },
        ];
  }
  return [
    {
      file,
      path,
      expected: `YYYY, YYYY-MM or YYYY-MM-DD${mayBeSpan ? ', or START/END' : ''}, of a day that exists`,
      found: excerpt(date),
      tip: 'give it only as exactly as the text does; what the text does not date is null',
    },
  ];
}

function isDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const full = `${year}-${month}-${day}`;
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}
