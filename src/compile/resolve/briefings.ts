import type { BriefingRecord } from '../../domain/model/briefing';
import type { ArticleId } from '../../domain/model/ids';
import type { Evidence, GraphDocument } from '../../domain/model/schema';

/**
 * A prepared briefing with its quotes as places among the evidence.
 * @throws Error where a quote is not there, which the rule `sceneStandsOnEvidence` would have said
 */
export function resolveBriefing(
  record: BriefingRecord,
  evidence: ReadonlyMap<string, readonly Evidence[]>,
  texts: ReadonlyMap<ArticleId, string>,
): GraphDocument['briefings'][number] {
  return {
    ...record,
    scenes: record.scenes.map(({ notes, quotes, ...scene }) => ({
      ...scene,
      quotes: quotes.map(({ of, exact }) => {
        const at = (evidence.get(of) ?? []).findIndex(
          ({ article, start, end }) => texts.get(article)?.slice(start, end) === exact,
        );
        if (at < 0) throw new Error(`${scene.id}: ${of} does not have these words: check before resolving`);
        return { of, at };
      }),
      notes: { ar: notes.map(({ ar }) => ar).join('\n'), en: notes.map(({ en }) => en).join('\n') },
      grounds: notes.map(({ on }) => on),
    })),
  };
}
