import type { Evidence, GraphDocument } from './schema';

/** What is wrong with a document, and where: a path such as `edges[3].evidence[0].end`. */
export interface DocumentIssue {
  readonly path: string;
  readonly message: string;
}

/**
 * What a schema cannot see: ids that lead nowhere or stand twice, spans outside their text. A document with no issue
 * here and none from the schema can be indexed and shown without a further check.
 */
export function checkReferences(document: GraphDocument): DocumentIssue[] {
  const issues: DocumentIssue[] = [];
  const report = (path: string, message: string) => issues.push({ path, message });
  const ids = (list: readonly { readonly id: string }[], path: string) => {
    const seen = new Set<string>();
    list.forEach(({ id }, at) => {
      if (seen.has(id)) report(`${path}[${at}].id`, `duplicate id ${id}`);
      seen.add(id);
    });
    return seen;
  };
  ids(document.articles, 'articles');
  const nodes = ids(document.nodes, 'nodes');
  const edges = ids(document.edges, 'edges');
  const lengths = new Map<string, number>(document.articles.map(({ id, text }) => [id, text.length]));
  const statements = new Set<string>(document.nodes.flatMap((node) => (node.type === 'statement' ? [node.id] : [])));

  const pieces = new Map<string, number>(
    [...document.edges, ...document.nodes].flatMap((owner) =>
      'evidence' in owner ? [[owner.id, owner.evidence.length] as const] : [],
    ),
  );

  const node = (id: string | null | undefined, path: string) => {
    if (id !== null && id !== undefined && !nodes.has(id)) report(path, `no node ${id}`);
  };
  const span = (start: number, end: number, length: number, path: string) => {
    if (start >= end || end > length) report(path, `span ${start}–${end} is outside the text (0–${length})`);
  };
  const evidence = (list: readonly Evidence[], path: string) => {
    list.forEach((piece, at) => {
      const here = `${path}.evidence[${at}]`;
      const length = lengths.get(piece.article);
      if (length === undefined) report(`${here}.article`, `no article ${piece.article}`);
      else span(piece.start, piece.end, length, here);
      if (piece.statement !== undefined && !statements.has(piece.statement)) {
        report(`${here}.statement`, `no statement ${piece.statement}`);
      }
    });
  };

  document.articles.forEach((article, at) => {
    const path = `articles[${at}]`;
    node(article.outlet, `${path}.outlet`);
    article.mentions.forEach((mention, place) => {
      node(mention.node, `${path}.mentions[${place}].node`);
      span(mention.start, mention.end, article.text.length, `${path}.mentions[${place}]`);
    });
    let covered = 0;
    article.sentences.forEach((sentence, place) => {
      if (sentence.start !== covered)
        report(`${path}.sentences[${place}].start`, `expected ${covered}, found ${sentence.start}`);
      span(sentence.start, sentence.end, article.text.length, `${path}.sentences[${place}]`);
      covered = sentence.end;
    });
    if (covered !== article.text.length)
      report(`${path}.sentences`, `cover ${covered} of ${article.text.length} characters`);
  });
  document.nodes.forEach((entry, at) => {
    const path = `nodes[${at}]`;
    if (entry.type === 'statement') {
      for (const role of ['speakers', 'via', 'about', 'to'] as const) {
        for (const [place, id] of entry[role].entries()) node(id, `${path}.${role}[${place}]`);
      }
      evidence(entry.evidence, path);
    } else {
      node(entry.affiliation, `${path}.affiliation`);
      entry.offices.forEach((office, place) => {
        node(office.of, `${path}.offices[${place}].of`);
        evidence(office.evidence, `${path}.offices[${place}]`);
      });
    }
  });
  document.edges.forEach((edge, at) => {
    node(edge.source, `edges[${at}].source`);
    node(edge.target, `edges[${at}].target`);
    evidence(edge.evidence, `edges[${at}]`);
  });
  document.briefings.forEach((briefing, at) => {
    briefing.scenes.forEach((scene, place) => {
      scene.focus.forEach((id, spot) => {
        if (!nodes.has(id) && !edges.has(id))
          report(`briefings[${at}].scenes[${place}].focus[${spot}]`, `no node or edge ${id}`);
      });
      scene.quotes.forEach(({ of, at: piece }, spot) => {
        if (piece >= (pieces.get(of) ?? 0))
          report(`briefings[${at}].scenes[${place}].quotes[${spot}]`, `no evidence ${piece} of ${of}`);
      });
    });
  });
  return issues;
}
