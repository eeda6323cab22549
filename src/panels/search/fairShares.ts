import type { Found } from '../../domain/search/search';

/**
 * As many hits as a list holds, shared out among the kinds: a kind with few leaves its room to the others, and none
 * pushes another out of the list.
 * @param rows how many the list holds in all
 */
export function fairShares({ groups, readAs }: Found, rows: number): Found {
  let left = rows;
  const shares = new Map<string, number>();
  const byNeed = [...groups].sort((a, b) => a.hits.length - b.hits.length);
  byNeed.forEach(({ group, hits }, at) => {
    const share = Math.min(hits.length, Math.floor(left / (byNeed.length - at)));
    shares.set(group, share);
    left -= share;
  });
  return { readAs, groups: groups.map((each) => ({ ...each, hits: each.hits.slice(0, shares.get(each.group)) })) };
}
