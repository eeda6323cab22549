import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Locator, Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe?: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Reading {
  /** The parts that are read; without them the whole page. */
  readonly within?: readonly Locator[] | undefined;
  /** What is left out of them. */
  readonly without?: readonly Locator[] | undefined;
  /** Without them, all. */
  readonly rules?: readonly string[];
}

/**
 * What axe finds wrong with a page, a line for each rule: `moderate: region: <div …> …`.
 * axe is put into the page once and hands out only what it found: the page has no frames, and everything that passed
 * would be most of the time.
 */
export async function axeFindings(page: Page, { within, without = [], rules }: Reading = {}): Promise<string[]> {
  const include = within && (await elementsOf(within));
  const exclude = await elementsOf(without);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(
    async ({ include: parts, exclude: others, rules: only }) => {
      const options: RunOptions = { resultTypes: ['violations'], ...(only ? { runOnly: [...only] } : {}) };
      const results = await window.axe?.run(parts ? { include: parts, exclude: others } : document, options);
      if (!results) throw new Error('axe is not in the page');
      return results.violations.map(({ id, impact, nodes }) => ({
        rule: `${impact}: ${id}`,
        places: nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      }));
    },
    { include, exclude, rules },
  );
  return violations.map(({ rule, places }) => `${rule}: ${places.join(' | ')}`);
}

/** @throws where a locator leads to nothing: then nothing would be read */
async function elementsOf(locators: readonly Locator[]): Promise<ElementHandle[]> {
  const found = await Promise.all(locators.map((locator) => locator.elementHandles()));
  const missing = locators[found.findIndex((handles) => handles.length === 0)];
  if (missing) throw new Error(`nothing is found by ${String(missing)}`);
  return found.flat();
}
