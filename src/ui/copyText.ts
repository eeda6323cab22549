/**
 * Puts a text on the clipboard.
 * @returns false where nothing may be written there: the person then has to be shown the text
 */
export async function copyText(text: string): Promise<boolean> {
  // Missing on a page that was served without encryption.
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
