import { describe, expect, test } from 'vitest';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import { selectChosen } from '../../state/selectors';
import type { Store } from '../../state/store';
import { renderPanel } from '../testing/renderPanel';
import { EvidencePanel } from './EvidencePanel';

const node = (id: string) => ({ kind: 'node', id: nodeIdSchema.parse(id) }) as const;
const arms = { kind: 'edge', id: edgeId('north-korea', 'supplies-arms-to', 'russia') } as const;

const choosing =
  (...chosen: readonly (ReturnType<typeof node> | typeof arms)[]) =>
  (store: Store) => {
    for (const one of chosen) store.getState().alsoSelect(one);
  };
const PANEL = <EvidencePanel actions={<button type="button">do it</button>} menu={<button type="button">⋯</button>} />;

describe('several chosen', () => {
  test('stand above the evidence of the first, with what ties them and what can be done', () => {
    const panel = renderPanel(PANEL, 'en', choosing(node('north-korea'), node('russia'), node('putin')));
    expect(panel.names('heading').slice(0, 3)).toEqual(['3 selected', 'Ties among them', 'North Korea']);
    for (const words of [
      'North Korea supplies arms to Russia2 quotes',
      'Vladimir Putin visits North Korea1 quote',
      'do it',
    ])
      expect(panel.text()).toContain(words);
  });

  test('count in the forms of Arabic', () => {
    const panel = renderPanel(PANEL, 'ar', choosing(node('north-korea'), node('russia'), node('putin')));
    for (const words of ['المحدَّد: ٣', 'اقتباسان', 'اقتباس واحد']) expect(panel.text()).toContain(words);
  });

  test('a tie leads to its edge', () => {
    const panel = renderPanel(PANEL, 'en', choosing(node('north-korea'), node('russia')));
    panel.press('button', /^North Korea supplies arms to Russia/);
    expect(panel.store.getState().view.selection).toEqual(arms);
  });

  test('another of them can be read without losing the choice', () => {
    const panel = renderPanel(PANEL, 'en', choosing(node('north-korea'), arms, node('putin')));
    panel.press('button', 'Vladimir Putin');
    expect(selectChosen(panel.store.getState())).toEqual(['putin', 'north-korea', arms.id]);
  });

  test('each can be taken out, and the focus goes on to the next, at last to the title', () => {
    const panel = renderPanel(PANEL, 'en', choosing(node('north-korea'), node('russia'), node('putin')));
    panel.focus('button', 'Take out of the selection: Russia');
    panel.press('button', 'Take out of the selection: Russia');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Take out of the selection: Vladimir Putin');
    panel.press('button', 'Take out of the selection: Vladimir Putin');
    expect(selectChosen(panel.store.getState())).toEqual(['north-korea']);
    expect(document.activeElement?.textContent).toBe('North Korea');
    expect(panel.names('heading')).not.toContain('Ties among them');
  });

  test('without any tie say so', () => {
    const panel = renderPanel(PANEL, 'en', choosing(node('putin'), node('kremlin')));
    expect(panel.text()).toContain('No article ties them to each other directly.');
  });
});

test('the menu of what is selected stands in the head', () => {
  expect(renderPanel(PANEL, 'en', choosing(node('putin'))).names('button')[0]).toBe('⋯');
});

test('without a selection there is no menu', () => {
  expect(renderPanel(PANEL, 'en').names('button')).not.toContain('⋯');
});
