import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType } from '../../domain/model/vocabulary';
import type { Project } from './project';

/** True for the closed list of edge types. */
export function isEdgeType(type: string): type is EdgeType {
  return EDGE_TYPE_NAMES.some((name) => name === type);
}

/** The ends as they are stored: a relation that holds both ways has them in alphabetical order. */
export function orderedEnds<Id extends string>(source: Id, type: EdgeType, target: Id): readonly [Id, Id] {
  return EDGE_TYPES[type].symmetric && target < source ? [target, source] : [source, target];
}

/** The id an edge will have; its type may be a mistake. */
export function edgeIdOf(source: string, type: string, target: string): string {
  return (isEdgeType(type) ? [...orderedEnds(source, type, target)] : [source, target]).join(`~${type}~`);
}

/** The ids of all edges that the graph will have, before it is made. */
export function edgeIdsOf(project: Project): Set<string> {
  const ids = new Set<string>();
  for (const { draft } of project.articles) {
    for (const { holder, of } of draft.offices) ids.add(`${holder}~holds-office~${of}`);
    for (const { source, type, target } of draft.relations) {
      ids.add(edgeIdOf(source, type, target));
    }
    for (const { id, speakers, about, to } of draft.statements) {
      for (const speaker of speakers) ids.add(`${speaker}~speaks~${id}`);
      for (const node of about) ids.add(`${id}~concerns~${node}`);
      for (const node of to) ids.add(`${id}~addresses~${node}`);
    }
  }
  return ids;
}
