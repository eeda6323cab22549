import type { Language } from '../../src/domain/model/language';
import { graph } from '../fixtures';

/** The quotes of a statement or a tie, cut out of their articles as these are stored. */
export function quotesOf(id: string): readonly string[] {
  const owner = graph.edges.find((edge) => edge.id === id) ?? graph.nodes.find((node) => node.id === id);
  const evidence = owner && 'evidence' in owner ? owner.evidence : [];
  return evidence.map(({ article, start, end }) => {
    const text = graph.articles.find((each) => each.id === article)?.text;
    if (!text) throw new Error(`no ${article}`);
    return text.slice(start, end);
  });
}

/** The first quote of a statement or a tie. */
export function firstWords(id: string): string {
  const [words] = quotesOf(id);
  if (!words) throw new Error(`${id} has no words`);
  return words;
}

/** The name of a node in a language of the interface. */
export function nameOf(id: string, language: Language): string {
  const node = graph.nodes.find((each) => each.id === id);
  if (!node) throw new Error(`no ${id}`);
  return node.label[language];
}
