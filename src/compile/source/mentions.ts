import type { Span } from '../../domain/model/schema';
import { findForm, fold, foldText } from '../../domain/text/arabic';

/** A word or phrase by which the texts name an entity. */
export interface SurfaceForm<Id extends string> {
  readonly node: Id;
  readonly form: string;
}

export interface LinkedMention<Id extends string> extends Span {
  readonly node: Id;
}

/** Every alias of an entity as a surface form. English ones too, for the texts carry a few Latin names. */
export function surfaceForms<Id extends string>(
  entities: readonly {
    readonly id: Id;
    readonly aliases: { readonly ar: readonly string[]; readonly en: readonly string[] };
  }[],
): SurfaceForm<Id>[] {
  return entities.flatMap(({ id, aliases }) => [...aliases.ar, ...aliases.en].map((form) => ({ node: id, form })));
}

/**
 * Links a text's words to entities: the hand-made senses first, then every alias where it stands as a word of its own,
 * the longest first, never one over another. A hand-made sense with `node: null` keeps its words free of any.
 */
export function linkMentions<Id extends string>(
  text: string,
  forms: readonly SurfaceForm<Id>[],
  senses: readonly (Span & { readonly node: Id | null })[],
): LinkedMention<Id>[] {
  const folded = fold(text);
  const candidates = forms
    .flatMap(({ node, form }) =>
      findForm(folded, form).map((span) => ({ ...span, node, weight: foldText(form).length })),
    )
    .sort((a, b) => b.weight - a.weight || a.start - b.start || compare(a.node, b.node));
  const taken: Span[] = [...senses];
  const mentions: LinkedMention<Id>[] = senses.flatMap(({ node, start, end }) =>
    node === null ? [] : [{ node, start, end }],
  );
  for (const { node, start, end } of candidates) {
    if (taken.some((span) => span.start < end && start < span.end)) continue;
    taken.push({ start, end });
    mentions.push({ node, start, end });
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.node, b.node));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
