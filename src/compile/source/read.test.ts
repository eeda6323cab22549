import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile';
import { checkProject } from '../rules';
import { ARTICLE_FILE, aFile, aProject, projectFiles, TEXT } from '../testing/builders';
import { parseProject } from './read';

const ENTITIES = 'annotations/entities.json';

function withFile(name: string, content: string | Uint8Array) {
  return parseProject(
    [...projectFiles().filter((file) => file.name !== name), aFile(name, content)].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
  );
}

test('a whole project', () => {
  const { project, issues } = aProject();
  expect(issues).toEqual([]);
  expect(project.complete).toBe(true);
  expect(project.articles.map(({ id, text }) => [id, text])).toEqual([['900_a', TEXT]]);
  expect(project.articles[0]?.annotation).not.toBeNull();
});

describe('files', () => {
  test('one that nobody knows, and an annotation without its article', () => {
    expect(withFile('annotations/901_b.json', '{}').issues).toEqual([
      {
        file: 'annotations/901_b.json',
        path: '',
        expected: 'articles/<id>.txt, annotations/<id>.json, annotations/entities.json or annotations/briefings.json',
        found: 'a file of another name',
        tip: 'there is no articles/901_b.txt: rename it after its article, or move it elsewhere',
      },
    ]);
    expect(withFile('articles/notes.md', '').issues).toMatchObject([
      { file: 'articles/notes.md', tip: 'move it elsewhere' },
    ]);
  });

  test('an article without its annotation, and no entities', () => {
    const files = projectFiles().filter(({ name }) => name.endsWith('.txt'));
    const { issues, project } = parseProject(files);
    expect(issues.map(({ file, found }) => [file, found])).toEqual([
      [ARTICLE_FILE, 'no such file'],
      [ENTITIES, 'no such file'],
    ]);
    expect(project.complete).toBe(false);
  });

  test('briefings may be missing, everything may be missing', () => {
    expect(parseProject(projectFiles().filter(({ name }) => !name.includes('briefings'))).issues).toEqual([]);
    expect(parseProject([]).issues).toMatchObject([{ file: 'articles', found: 'none' }, { file: ENTITIES }]);
  });

  test('bytes that are no UTF-8', () => {
    expect(withFile('articles/900_a.txt', new Uint8Array([0xd8, 0xff, 0x20])).issues).toMatchObject([
      { file: 'articles/900_a.txt', expected: 'text in UTF-8' },
    ]);
  });

  test('the annotation of another article', () => {
    const other = projectFiles().find(({ name }) => name === ARTICLE_FILE)?.bytes ?? new Uint8Array();
    const renamed = new TextDecoder().decode(other).replace('900_a', '901_b');
    expect(withFile(ARTICLE_FILE, renamed).issues).toMatchObject([
      { path: 'article', expected: '‹900_a›, as the file is named', found: '‹901_b›' },
    ]);
  });
});

describe('shape', () => {
  test('JSON that is cut off', () => {
    expect(withFile(ENTITIES, '{\n  "entities": [').issues).toEqual([
      {
        file: ENTITIES,
        path: 'line 2, column 16',
        expected: 'a value',
        found: 'the end of the file',
        tip: 'the file seems to be cut off',
      },
    ]);
  });

  test.each([
    'null',
    '3',
    '"text"',
    '[]',
    '{}',
    '{"entities": 3}',
    '{"entities": []}',
    '{"entities": [null, 1, "x", [], {}]}',
  ])('%s instead of entities', (content) => {
    const loaded = withFile(ENTITIES, content);
    expect(loaded.issues.length).toBeGreaterThan(0);
    expect(checkProject(loaded).length).toBeGreaterThan(0);
  });

  test('wrong types are named by path, with what was expected and found', () => {
    const entity = {
      id: 'Russia!',
      type: 'contry',
      label: 'Russia',
      named: 'yes',
      aliases: { ar: ['روسيا', 3], en: [] },
      nick: 1,
    };
    expect(withFile(ENTITIES, JSON.stringify({ entities: [entity] })).issues).toEqual([
      {
        file: ENTITIES,
        path: 'entities[0].id',
        expected: 'lower-case ASCII words joined by hyphens',
        found: '‹Russia!›',
        tip: 'write it in that form',
      },
      {
        file: ENTITIES,
        path: 'entities[0].label',
        expected: 'an object',
        found: '‹Russia›',
        tip: "see the file's schema in annotations/schema/ (an editor completes and checks it while you type)",
      },
      {
        file: ENTITIES,
        path: 'entities[0].named',
        expected: 'true or false',
        found: '‹yes›',
        tip: "see the file's schema in annotations/schema/ (an editor completes and checks it while you type)",
      },
      {
        file: ENTITIES,
        path: 'entities[0].aliases.ar[1]',
        expected: 'a text',
        found: '3',
        tip: "see the file's schema in annotations/schema/ (an editor completes and checks it while you type)",
      },
      {
        file: ENTITIES,
        path: 'entities[0].type',
        expected: 'one of country, official, person, organization, event',
        found: '‹contry›',
        tip: 'did you mean ‹country›?',
      },
      {
        file: ENTITIES,
        path: 'entities[0].nick',
        expected: 'only keys that the schema knows',
        found: 'the key ‹nick›',
        tip: 'take it out, or write it as the schema does (beside it stand: id, type, label, named, aliases)',
      },
    ]);
  });

  test('any JSON at all in place of a file is reported, never thrown', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(ARTICLE_FILE, ENTITIES, 'annotations/briefings.json'),
        (value, name) => {
          expect(checkProject(withFile(name, JSON.stringify(value))).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('any value in place of a part of an annotation is reported or harmless, never thrown', () => {
    const bytes = projectFiles().find(({ name }) => name === ARTICLE_FILE)?.bytes ?? new Uint8Array();
    const whole: Record<string, unknown> = JSON.parse(new TextDecoder().decode(bytes));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), fc.boolean(), (key, value, inList) => {
        const broken = { ...whole, [key]: inList ? [value] : value };
        expect(typeof compile(withFile(ARTICLE_FILE, JSON.stringify(broken))).ok).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });
});
