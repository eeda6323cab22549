/** Long work that can be watched and given up. */
export interface ProgressTask {
  readonly signal?: AbortSignal | undefined;
  /** @param share of the work that is done, from 0 to 1 */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Tells how far the work is and lets the page breathe.
 * @throws the signal's reason where it was given up
 */
export async function yieldToPage({ signal, onProgress }: ProgressTask, share: number): Promise<void> {
  onProgress?.(share);
  await new Promise((resume) => {
    setTimeout(resume);
  });
  signal?.throwIfAborted();
}
