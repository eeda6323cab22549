import { z } from 'zod';
import './zodWithoutEval';

/**
 * Identifiers are ASCII, lower case, joined by hyphens (articles also by underscores), so that they
 * survive a URL, a file name and every export format without escaping.
 */
const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const EDGE_ID = /^[a-z0-9_-]+(?:~[a-z0-9_-]+){2}$/;

const slug = () => z.string().max(120).regex(SLUG, 'lower-case ASCII words joined by hyphens');

export const articleIdSchema = slug().brand<'ArticleId'>();
export const nodeIdSchema = slug().brand<'NodeId'>();
/** `source~type~target`: readable in a link and stable as long as the proposition is the same. */
export const edgeIdSchema = z.string().max(400).regex(EDGE_ID, 'source~type~target').brand<'EdgeId'>();
export const briefingIdSchema = slug().brand<'BriefingId'>();
export const sceneIdSchema = slug().brand<'SceneId'>();

export type ArticleId = z.infer<typeof articleIdSchema>;
export type NodeId = z.infer<typeof nodeIdSchema>;
export type EdgeId = z.infer<typeof edgeIdSchema>;
export type BriefingId = z.infer<typeof briefingIdSchema>;
export type SceneId = z.infer<typeof sceneIdSchema>;

/** The id of the proposition `source type target`. @throws ZodError where a part is not a valid id */
export function edgeId(source: string, type: string, target: string): EdgeId {
  return edgeIdSchema.parse(`${source}~${type}~${target}`);
}
