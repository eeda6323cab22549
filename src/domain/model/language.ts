/** The languages of the interface, of labels and of translations, in the order in which they are offered. */
export const LANGUAGES = ['ar', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
