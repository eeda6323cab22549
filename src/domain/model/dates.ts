/** A run of days, both included; ISO 8601 calendar days, which compare as text. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days a date of the data may mean: `2023-09` is any day of that September.
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `START/END`, as the schema admits
 */
export function daysOf(date: string): Days {
  const [start = '', end = start] = date.split('/');
  return { from: firstDay(start), to: lastDay(end) };
}

/** Whether two runs share a day; a missing end is open. */
export function overlaps(days: Days, from: string | null, to: string | null): boolean {
  return (from === null || days.to >= from) && (to === null || days.from <= to);
}

function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
  }
  return date;
}
