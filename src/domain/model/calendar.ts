import type { Days } from './dates';

const DAY = 86_400_000;

/** The day so many days later, or earlier where the number is negative. @param day `YYYY-MM-DD` */
export function dayAfter(day: string, count = 1): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** How many days a run has, both ends counted. */
export function lengthOf({ from, to }: Days): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

/** A run of days in months, to the nearest whole one. */
export function monthsOf(days: Days): number {
  return Math.round(lengthOf(days) / (365.25 / 12));
}
