import type { Locator, Page } from '@playwright/test';
import { named } from './RawabitPage';

/** The window that only the speaker sees. */
export class PresenterPage {
  constructor(readonly page: Page) {}

  /** The title of the scene that the room sees. */
  get scene(): Locator {
    return this.page.getByRole('heading', { level: 2 });
  }

  /** Which scene of how many. */
  get place(): Locator {
    return this.page.getByText(named('presenter.place'));
  }

  get notes(): Locator {
    return this.page.getByRole('group', { name: named('presenter.notes') });
  }

  get next(): Locator {
    return this.page.getByRole('region', { name: named('presenter.next') });
  }
}
