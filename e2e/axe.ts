import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe?: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Reading {
  /** The part that is read, as CSS; without it the whole page. */
  readonly within?: string | undefined;
  /** Without them, all. */
  readonly rules?: readonly string[];
}

/**
 * What axe finds wrong with a page, a line for each rule: `moderate: region: <div …> …`.
 * axe is put into the page once and hands out only what it found: the page has no frames, and everything that passed
 * would be most of the time.
 */
export async function axeFindings(page: Page, { within, rules }: Reading = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(
    async ({ within: part, rules: only }) => {
      const options: RunOptions = { resultTypes: ['violations'], ...(only ? { runOnly: [...only] } : {}) };
      const results = await window.axe?.run(part === undefined ? document : { include: [part] }, options);
      if (!results) throw new Error('axe is not in the page');
      return results.violations.map(({ id, impact, nodes }) => ({
        rule: `${impact}: ${id}`,
        places: nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      }));
    },
    { within, rules },
  );
  return violations.map(({ rule, places }) => `${rule}: ${places.join(' | ')}`);
}
