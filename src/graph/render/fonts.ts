/** Letters that make the browser fetch the file of each script. */
const SAMPLES = ['روابط', 'Rawabit'] as const;
const WEIGHTS = [400, 500, 600] as const;

/**
 * Resolves when the fonts of the labels are there: words measured before that keep the widths of another font.
 * A font that cannot be had holds nothing up.
 */
export async function fontsReady(family: string): Promise<void> {
  const loads = WEIGHTS.flatMap((weight) =>
    SAMPLES.map((sample) => document.fonts.load(`${weight} 14px ${family}`, sample)),
  );
  await Promise.allSettled(loads);
}
