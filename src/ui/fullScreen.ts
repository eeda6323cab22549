declare global {
  interface Navigator {
    /** Where a browser has it: keys that would otherwise be its own. */
    readonly keyboard?: { readonly lock: (codes: readonly string[]) => Promise<void> };
  }
}

// A browser may refuse, and then the window simply stays as it is.
const ignore = () => {};

export function toggleFullScreen(): void {
  if (document.fullscreenElement) leaveFullScreen();
  else enterFullScreen();
}

/** Takes the whole screen, where the browser lets it; the answer says whether it did. */
export async function takeFullScreen(): Promise<boolean> {
  // Only somebody's own doing may ask for it, and asking without it is reported as an error.
  const mayAsk = !('userActivation' in navigator) || navigator.userActivation.isActive;
  if (document.fullscreenElement || !mayAsk) return false;
  try {
    await document.documentElement.requestFullscreen();
    // Esc leads back from what was clicked before it leads out; held down it still leaves the full screen.
    await navigator.keyboard?.lock(['Escape']).catch(ignore);
    return true;
  } catch {
    return false;
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(ignore);
}

function enterFullScreen(): void {
  void takeFullScreen();
}
