import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { NodeId } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import type { GraphNode } from '../../domain/model/schema';
import { foldText } from '../../domain/text/arabic';

/** One node to choose, under its name in the language of the interface. */
export interface EndOption {
  readonly id: NodeId;
  readonly node: GraphNode;
  readonly name: string;
  /** Its label in both languages, and whatever else the texts call it; folded words, a space before each. */
  readonly labels: string;
  readonly aliases: string;
}

/** Folds alef, hamza, ya, ta marbuta, tashkeel, case, accents and digits; what is no letter or digit parts two words. */
const words = (...texts: readonly string[]): string =>
  texts
    .map(
      (text) =>
        ` ${foldText(text)
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()}`,
    )
    .join('');

/** Every entity, the one with the most evidence first; what is chosen already is among them even where it is a statement. */
export function endOptions(index: GraphIndex, language: Language, chosen: NodeId | null): EndOption[] {
  const weight = (node: GraphNode) => index.weightOf.get(node.id) ?? 0;
  return index.document.nodes
    .filter((node) => node.type !== 'statement' || node.id === chosen)
    .map((node) => ({
      id: node.id,
      node,
      name: node.label[language],
      labels: words(node.label.ar, node.label.en),
      aliases: node.type === 'statement' ? '' : words(...node.aliases.ar, ...node.aliases.en),
    }))
    .sort((a, b) => weight(b.node) - weight(a.node) || a.name.localeCompare(b.name, language));
}

const typedWords = (typed: string) =>
  words(typed)
    .split(' ')
    .filter((word) => word !== '');

/** Whether an option, by its name, answers to what is typed: every word of it stands in one of its names in either language. */
export function nameFilter(options: readonly EndOption[]): (name: string, typed: string) => boolean {
  // Two that share a name are found by the names of either.
  const names = new Map<string, string>();
  for (const { name, labels, aliases } of options) names.set(name, `${names.get(name) ?? ''}${labels}${aliases}`);
  return (name, typed) => typedWords(typed).every((word) => names.get(name)?.includes(word) ?? false);
}

/** The options with what is most likely meant first: by words a label begins with, then an alias; the shorter name before the longer. */
export function likeliestFirst(options: readonly EndOption[], typed: string): readonly EndOption[] {
  const wanted = typedWords(typed);
  if (wanted.length === 0) return options;
  const begins = (text: string) => wanted.every((word) => text.includes(` ${word}`));
  const rank = ({ labels, aliases }: EndOption) => (begins(labels) ? 0 : begins(aliases) ? 1 : 2);
  return [...options].sort((a, b) => rank(a) - rank(b) || a.labels.length - b.labels.length);
}
