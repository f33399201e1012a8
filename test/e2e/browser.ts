import type { Page } from 'playwright-core';
import { isExhaustive } from '../sample-of';

export { openChromium, openProfile } from '../../local/cli/gallery/open-chromium';

/** The height of viewport that shows the whole of the local Jira's page, whose middle scrolls by itself. */
export function wholeHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll('main')];
    return window.innerHeight + Math.max(...scrolled.map((element) => element.scrollHeight - element.clientHeight));
  });
}

/** The widths that a theme is looked at in: each of both where everything is tried. */
export const widthsIn = (theme: 'light' | 'dark'): readonly number[] =>
  isExhaustive ? [320, 1440] : [theme === 'light' ? 1440 : 320];
