import { expect, test } from 'vitest';
import { token } from '../../ui/testing/styleSheet';
import { FADE_TIME, FADED } from './fading';

test('the plate fades as far and as fast as what is around it', () => {
  expect(String(FADED)).toBe(token('faded'));
  expect(`${FADE_TIME}ms`).toBe(token('fade').split(' ')[0]);
});
