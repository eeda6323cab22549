import type { AppState } from './store';

/** Remembers the last answer for the last inputs, compared one by one. */
export function memo<Inputs extends [] | unknown[], Answer>(
  inputs: (state: AppState) => Inputs,
  derive: (...values: Inputs) => Answer,
): (state: AppState) => Answer {
  let last: { values: Inputs; answer: Answer } | undefined;
  return (state) => {
    const values = inputs(state);
    if (!last || values.some((value, at) => !Object.is(value, last?.values[at])))
      last = { values, answer: derive(...values) };
    return last.answer;
  };
}
