import { expect, test } from 'vitest';
import { fold } from '../../domain/text/arabic';
import { speechVerbs } from './speechVerbs';

const verbs = (text: string): string[] => speechVerbs(fold(text)).map(({ start, end }) => text.slice(start, end));

test('verbs of saying in their forms, with a conjunction before them', () => {
  expect(verbs('وقال كيربي، وأضاف أنّ موسكو تدّعي ذلك، مؤكداً أنه حذّر وشدّد؛ وتقول واشنطن')).toEqual([
    'وقال',
    'وأضاف',
    'تدّعي',
    'مؤكداً',
    'حذّر',
    'وشدّد',
    'وتقول',
  ]);
});

test('«عبر» only where it expresses something', () => {
  expect(verbs('عبّر عن قلقه عبر الهاتف')).toEqual(['عبّر']);
});

test('nouns and names are none', () => {
  expect(verbs('مجلس الأمن التابع للأمم المتحدة والتحذيرات والقول والدعوة')).toEqual([]);
});
