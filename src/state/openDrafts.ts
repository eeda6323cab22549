/** Fields whose text is not in the briefing yet. */
const open = new Set<() => void>();

/** Enters a field that can put its text into the briefing at any moment; the answer takes it out. */
export function registerDraft(commit: () => void): () => void {
  open.add(commit);
  return () => open.delete(commit);
}

/** Puts all that is being typed into the briefings, before they are saved or the window closes. */
export function flushDrafts(): void {
  for (const commit of [...open]) commit();
}
