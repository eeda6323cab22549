import { foldText } from '../../domain/arabic';
import type { GraphIndex } from '../../domain/graph';
import type { NodeId } from '../../domain/ids';
import type { GraphNode } from '../../domain/schema';
import type { Language } from '../../i18n/locale';

/** One node to choose, under its name in the language of the interface. */
export interface EndOption {
  readonly id: NodeId;
  readonly node: GraphNode;
  readonly name: string;
}

/** Every entity, the one with the most evidence first; what is chosen already is among them even where it is a statement. */
export function endOptions(index: GraphIndex, language: Language, chosen: NodeId | null): EndOption[] {
  const weight = (node: GraphNode) => index.weightOf.get(node.id) ?? 0;
  return index.document.nodes
    .filter((node) => node.type !== 'statement' || node.id === chosen)
    .map((node) => ({ id: node.id, node, name: node.label[language] }))
    .sort((a, b) => weight(b.node) - weight(a.node) || a.name.localeCompare(b.name, language));
}

/**
 * Whether an option, by its name, answers to what is typed: every word typed begins or stands in one of its names in
 * either language, after folding (alef, hamza, ya, ta marbuta, tashkeel, case, digits).
 */
export function nameFilter(options: readonly EndOption[]): (name: string, typed: string) => boolean {
  // Two that share a name are found by the names of either.
  const names = new Map<string, string>();
  for (const { name, node } of options) {
    const known = node.type === 'statement' ? [] : [...node.aliases.ar, ...node.aliases.en, node.inSentence ?? ''];
    const all = foldText([node.label.ar, node.label.en, ...known].join('\n'));
    names.set(name, `${names.get(name) ?? ''}\n${all}`);
  }
  return (name, typed) => {
    const words = foldText(typed)
      .split(' ')
      .filter((word) => word !== '');
    const text = names.get(name) ?? foldText(name);
    return words.every((word) => text.includes(word));
  };
}
