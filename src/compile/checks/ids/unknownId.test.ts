import { expect, test } from 'vitest';
import { parseProject } from '../../source/read';
import {
  ARTICLE_FILE,
  anArticle,
  aProject,
  aRelation,
  aStatement,
  projectFiles,
  someEntities,
} from '../../testing/builders';
import { unknownId } from './unknownId';

test('known ids are in order', () => {
  expect(unknownId.check(aProject().project)).toEqual([]);
});

test('every place that names an entity is looked at', () => {
  const { project } = aProject({
    articles: [
      anArticle({
        outlet: 'nobody-1',
        mentions: [{ exact: 'واشنطن', node: 'nobody-2' }],
        offices: [{ holder: 'nobody-3', title: { ar: 'وزير', en: 'Minister' }, of: 'nobody-4', evidence: [] }],
        statements: [aStatement({ speakers: ['nobody-5'], via: ['nobody-6'], about: ['nobody-7'], to: ['nobody-8'] })],
        relations: [aRelation({ source: 'nobody-9', target: 'nobody-0' })],
      }),
    ],
  });
  expect(unknownId.check(project).map(({ path }) => path)).toEqual([
    'outlet',
    'mentions[0].node',
    'offices[0].holder',
    'offices[0].of',
    'statements[0].speakers[0]',
    'statements[0].via[0]',
    'statements[0].about[0]',
    'statements[0].to[0]',
    'relations[0].source',
    'relations[0].target',
  ]);
});

test('the nearest id is offered, and a statement is no entity', () => {
  const { project } = aProject({
    articles: [anArticle({ statements: [aStatement({ speakers: ['puttin'], to: ['900-putin-help'] })] })],
  });
  expect(unknownId.check(project)).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'statements[0].speakers[0]',
      expected: 'the id of an entity',
      found: '‹puttin›',
      tip: 'did you mean ‹putin›?',
    },
    {
      file: ARTICLE_FILE,
      path: 'statements[0].to[0]',
      expected: 'the id of an entity',
      found: '‹900-putin-help›',
      tip: '‹900-putin-help› is a statement; here only an entity can stand',
    },
  ]);
});

test('an affiliation is an entity', () => {
  const entities = [...someEntities(), { id: 'kremlin', type: 'organization', affiliation: 'rusia' }];
  expect(unknownId.check(aProject({ entities }).project)).toMatchObject([
    { path: 'entities[4].affiliation', tip: 'did you mean ‹russia›?' },
  ]);
});

test('a briefing lights nodes and edges that exist, derived ones too', () => {
  const scene = (focus: string[]) => ({
    id: 's',
    title: { ar: 'مشهد', en: 'Scene' },
    quotes: [],
    notes: [{ ar: 'ملاحظة', en: 'Note', on: ['putin'] }],
    focus,
  });
  const { project } = aProject({
    briefings: [
      {
        id: 'b',
        title: { ar: 'إحاطة', en: 'Briefing' },
        scenes: [
          scene([
            'putin',
            '900-putin-help',
            'putin~speaks~900-putin-help',
            'russia~sends-aid-to~north-korea',
            'russia~visits~north-korea',
          ]),
        ],
      },
    ],
  });
  expect(unknownId.check(project)).toMatchObject([
    { path: 'briefings[0].scenes[0].focus[4]', found: '‹russia~visits~north-korea›' },
  ]);
});

test('without entities.json nothing is said of every single id', () => {
  const files = projectFiles().filter(({ name }) => name !== 'annotations/entities.json');
  expect(unknownId.check(parseProject(files).project)).toEqual([]);
});
