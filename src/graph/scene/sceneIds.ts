/** How the ids of what stands for several things on the plate begin. */
export const BUNDLE = 'bundle:';
export const BEYOND = 'beyond:';

/** The node or edge that an id of the plate means. */
export const plain = (id: string | null) => (id?.startsWith(BEYOND) ? id.slice(BEYOND.length) : id);
