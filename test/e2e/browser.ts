import type { Page } from 'playwright-core';

export { openChromium } from '../../local/cli/gallery/open-chromium';

/** The height of viewport that shows the whole of the local Jira's page, whose middle scrolls by itself. */
export function wholeHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll('main')];
    return window.innerHeight + Math.max(...scrolled.map((element) => element.scrollHeight - element.clientHeight));
  });
}
