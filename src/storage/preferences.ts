/** Reads a remembered choice; storage may be forbidden, and then nothing is remembered. */
export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit, where the browser allows it. */
export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A forbidden or full storage costs the memory of a choice, nothing else.
  }
}
