/** How the ids of what stands for several things begin. */
export const BUNDLE = 'bundle:';
/** A badge that counts the neighbours of a node that are out of sight. */
export const HIDDEN_NEIGHBOURS = 'hidden-neighbours:';

/** The node or edge that an id of a badge means. */
export const withoutPrefix = (id: string | null) =>
  id?.startsWith(HIDDEN_NEIGHBOURS) ? id.slice(HIDDEN_NEIGHBOURS.length) : id;
