import { expect, test } from 'vitest';
import { oblique, withBa, withLam } from './arabicNames';

test.each([
  ['روسيا', 'لروسيا', 'بروسيا'],
  ['الولايات المتحدة', 'للولايات المتحدة', 'بالولايات المتحدة'],
  ['اللجنة المركزية', 'للجنة المركزية', 'باللجنة المركزية'],
  ['أوكرانيا', 'لأوكرانيا', 'بأوكرانيا'],
  ['CNN', 'لـ CNN', 'بـ CNN'],
  ['«يونهاب»', 'لـ «يونهاب»', 'بـ «يونهاب»'],
])('%s takes its clitics', (name, lam, ba) => {
  expect([withLam(name), withBa(name)]).toEqual([lam, ba]);
});

test('a sound masculine plural changes its ending after a verbal noun, other names do not', () => {
  expect(oblique('مسؤولون كوريون جنوبيون', true)).toBe('مسؤولين كوريين جنوبيين');
  expect(oblique('حلفاء أوكرانيا', true)).toBe('حلفاء أوكرانيا');
  expect(oblique('جون كيربي', true)).toBe('جون كيربي');
  expect(oblique('التلفزيون الروسي', false)).toBe('التلفزيون الروسي');
});
