/** Numbers that the style sheets of the strip hold too, CSS pixels; a test holds them together. */

/** From the rim of the sheet to what stands in it, on a phone. */
export const SHEET_RIM = 16;
/** On both sides of the days: half a handle, and what the focus adds to it. */
export const CHART_MARGIN = 12;
/** How high squares may be piled up above the axis: what the strip leaves. */
export const PILE = 54;
/** The same in the sheet of a phone, which has as much room as is wanted. */
export const PILE_PHONE = 72;
