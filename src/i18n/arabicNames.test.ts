import { expect, test } from 'vitest';
import { oblique, withBa, withLam } from './arabicNames';

test.each([
  ['روسيا', 'لروسيا', 'بروسيا'],
  ['الولايات المتحدة', 'للولايات المتحدة', 'بالولايات المتحدة'],
  ['اللجنة المركزية', 'للجنة المركزية', 'باللجنة المركزية'],
  ['أوكرانيا', 'لأوكرانيا', 'بأوكرانيا'],
  ['CNN', 'لـCNN', 'بـCNN'],
  ['«يونهاب»', 'لـ«يونهاب»', 'بـ«يونهاب»'],
])('%s takes its clitics', (name, lam, ba) => {
  expect([withLam(name), withBa(name)]).toEqual([lam, ba]);
});

test('a sound masculine plural changes its ending after a verbal noun, other names do not', () => {
  expect(oblique('مسؤولون كوريون جنوبيون', true)).toBe('مسؤولين كوريين جنوبيين');
  expect(oblique('حلفاء أوكرانيا', true)).toBe('حلفاء أوكرانيا');
  expect(oblique('جون كيربي', true)).toBe('جون كيربي');
  expect(oblique('مسؤولون كبار آخرون', true)).toBe('مسؤولين كبار آخرين');
  expect(oblique('التلفزيون الروسي', false)).toBe('التلفزيون الروسي');
});

test('only the words that share the case of the first one change', () => {
  expect(oblique('مسؤولون في التلفزيون الروسي', true)).toBe('مسؤولين في التلفزيون الروسي');
  expect(oblique('ممثلو الدول الغربية', true)).toBe('ممثلي الدول الغربية');
  expect(oblique('مراسلو التلفزيون', true)).toBe('مراسلي التلفزيون');
});
