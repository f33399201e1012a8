import { AxeBuilder } from '@axe-core/playwright';
import { isDeepStrictEqual } from 'node:util';
import type { Frame, Page, Response } from 'playwright-core';
import * as z from 'zod';
import { chartsFit } from './charts-fit';
import { NO_FAULTS, type ScreenFaults, screenFaults } from './screen-faults';

/** A size of the window, a theme. */
export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** What one view may cost. */
const MOST = { invocations: 2, statements: 8, bytes: 150_000 };
const HEIGHT = 1000;
const WIDE = { width: 1440, height: HEIGHT };
const WAIT_MS = 120_000;
/** A screen at which nothing has come in for so long is complete. */
const QUIET_MS = 250;
/** So many stops of the Tab key are made in a view. */
const MOST_STOPS = 250;

const invocation = z.object({
  answer: z.object({ ok: z.boolean(), value: z.unknown().optional() }),
  cost: z.object({ viewId: z.string(), invocations: z.number(), statements: z.number() }),
});

/** Walks the screens of a site in a browser as a reader does, and notes what is wrong. */
export class Walk {
  /** What was wrong, and where. */
  readonly faults: string[] = [];
  /** How many screens were looked at, how many stops the Tab key made, how many tips were read. */
  readonly done = { looks: 0, stops: 0, tips: 0, tables: 0 };
  #where = '';
  #pending = 0;
  #lastAt = 0;
  #costs = new Map<string, { invocations: number; statements: number }>();
  #before = { invocations: 0, statements: 0 };

  /** `written`: texts of people, which may say anything. */
  constructor(
    readonly page: Page,
    readonly written: readonly string[],
  ) {
    page.on('request', () => (this.#pending += 1));
    page.on('requestfailed', () => this.#ended());
    page.on('requestfinished', () => this.#ended());
    page.on('response', (response) => void this.#noteCost(response));
  }

  #ended(): void {
    this.#pending -= 1;
    this.#lastAt = Date.now();
  }

  note(fault: string): void {
    const line = `${this.#where}: ${fault}`;
    if (!this.faults.includes(line)) this.faults.push(line);
  }

  async #noteCost(response: Response): Promise<void> {
    if (!response.url().endsWith('/__forge/invoke')) return;
    const where = this.#where;
    const parsed = invocation.safeParse(await response.json().catch(() => null));
    if (!parsed.success) return;
    const { answer, cost } = parsed.data;
    const bytes = Buffer.byteLength(JSON.stringify(answer.value) ?? '');
    if (bytes > MOST.bytes) this.faults.push(`${where}: an answer of ${String(bytes)} bytes`);
    if (!answer.ok) this.faults.push(`${where}: an invocation failed`);
    const { invocations, statements } = this.#costs.get(cost.viewId) ?? { invocations: 0, statements: 0 };
    this.#costs.set(cost.viewId, {
      invocations: Math.max(invocations, cost.invocations),
      statements: Math.max(statements, cost.statements),
    });
  }

  /** From here on, what is called counts for this view. */
  begin(where: string): void {
    this.#where = where;
    this.#before = this.#sum();
  }

  #sum(): { invocations: number; statements: number } {
    const all = [...this.#costs.values()];
    return {
      invocations: all.reduce((sum, { invocations }) => sum + invocations, 0),
      statements: all.reduce((sum, { statements }) => sum + statements, 0),
    };
  }

  /** Notes what the view cost since it began; `frames`: the screens on the page, each a view of its own. */
  noteSum(frames = 1): void {
    const { invocations, statements } = this.#sum();
    const taken = {
      invocations: invocations - this.#before.invocations,
      statements: statements - this.#before.statements,
    };
    for (const [what, most] of [
      ['invocations', MOST.invocations * frames] as const,
      ['statements', MOST.statements * frames] as const,
    ]) {
      if (taken[what] > most) this.note(`${String(taken[what])} ${what}`);
    }
  }

  /** Waits until a place of the screen is there and nothing more comes in. */
  async settle(frame: Frame, place: string): Promise<void> {
    await frame.locator(place).first().waitFor({ timeout: WAIT_MS });
    await frame.locator('.bw-skeleton').first().waitFor({ state: 'detached', timeout: WAIT_MS });
    this.#lastAt = Math.max(this.#lastAt, Date.now() - QUIET_MS + 50);
    const end = Date.now() + WAIT_MS;
    // A stream of events never ends.
    while (Date.now() - this.#lastAt < QUIET_MS && Date.now() < end) await this.page.waitForTimeout(50);
  }

  /** Looks at screens in each size and theme; what axe objects to is looked for in each, too. */
  async look(frames: readonly Frame[], looks: readonly Look[], withAxe: boolean): Promise<void> {
    const where = this.#where;
    for (const { width, theme } of looks) {
      await this.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await this.page.setViewportSize({ width, height: HEIGHT });
      this.#where = `${where}, ${String(width)} px, ${theme}`;
      // Frames below the fold draw nothing, so there is no frame of theirs to wait for.
      await this.page.waitForTimeout(200);
      for (const frame of frames) {
        await frame.waitForFunction(chartsFit, undefined, { polling: 50, timeout: 10_000 });
        await this.#noteFaults(frame);
      }
      if (withAxe) await this.#noteObjections(frames);
    }
    this.#where = where;
  }

  async #noteFaults(frame: Frame): Promise<void> {
    const found = await this.#lastingFaults(frame);
    for (const kind of ['meaningless', 'cut', 'touching'] as const) {
      for (const text of found[kind]) this.note(`${kind}: ${text}`);
    }
    if (found.overflow !== NO_FAULTS.overflow) this.note(`${String(found.overflow)} px wider than its frame`);
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) this.note(`the page scrolls by ${String(wide)} px`);
    this.done.looks += 1;
  }

  /** A screen that was just made narrower may be drawn a moment later: what is wrong is wrong for longer. */
  async #lastingFaults(frame: Frame): Promise<ScreenFaults> {
    const found = await screenFaults(frame, this.written);
    if (isDeepStrictEqual(found, NO_FAULTS)) return found;
    await this.page.waitForTimeout(1000);
    return screenFaults(frame, this.written);
  }

  async #noteObjections(frames: readonly Frame[]): Promise<void> {
    // axe takes a see-through frame for a white one; what shines through is the page's surface.
    for (const frame of frames) {
      await frame.evaluate(() => document.body.setAttribute('style', 'background: var(--ds-surface)'));
    }
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    for (const { id, nodes } of violations) this.note(`axe ${id}: ${nodes[0]?.html ?? ''}`);
  }

  /** Reads the tip of a mark of each chart, and each chart as a table, with the mouse. */
  async useChartsByMouse(frame: Frame, looks: readonly Look[]): Promise<void> {
    await this.page.setViewportSize(WIDE);
    for (const chart of await frame.locator('.bw-chart:has([data-mark])').all()) {
      const mark = chart.locator('[data-mark]').first();
      await mark.scrollIntoViewIfNeeded();
      // A mark may lie below another; the pointer is over either.
      const box = await mark.boundingBox();
      if (box === null) continue;
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await this.#readTip(frame);
      await this.page.mouse.move(0, 0);
    }
    for (const swap of await frame.locator('.bw-figure-actions [aria-pressed]').all()) {
      await this.page.setViewportSize(WIDE);
      await swap.click();
      await this.look([frame], looks, false);
      await this.page.setViewportSize(WIDE);
      await swap.click();
      this.done.tables += 1;
    }
  }

  async #readTip(frame: Frame): Promise<void> {
    const tip = frame.getByRole('tooltip').first();
    const text = await tip.innerText({ timeout: 5000 }).catch(() => '');
    if (text.trim() === '') this.note('a mark without a tip');
    else await this.#noteFaults(frame);
    this.done.tips += 1;
  }

  /** Goes through the whole screen by the Tab key: all that can be used has a name, a ring when it has the focus, and is reached. */
  async tabThrough(frame: Frame): Promise<void> {
    await this.page.setViewportSize(WIDE);
    const reached = new Set<number>();
    const expected = await frame.evaluate(() => {
      const USABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';
      const usable = [...document.querySelectorAll<HTMLElement>(USABLE)].filter(
        (each) =>
          each.tabIndex >= 0 &&
          !(each as HTMLButtonElement).disabled &&
          each.getClientRects().length > 0 &&
          getComputedStyle(each).visibility !== 'hidden',
      );
      usable.forEach((each, place) => each.setAttribute('data-stop', String(place)));
      return usable.length;
    });
    await frame.locator('[data-stop="0"]').focus();
    let last = -1;
    for (let stop = 0; stop < Math.min(MOST_STOPS, expected + 10); stop += 1) {
      if (stop > 0) await this.page.keyboard.press('Tab');
      const here = await frame.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body || !document.hasFocus()) return null;
        const named =
          element.getAttribute('aria-label') ??
          element.getAttribute('aria-labelledby') ??
          (element as HTMLInputElement).labels?.[0]?.innerText ??
          element.textContent;
        const near = [element, element.parentElement, element.parentElement?.parentElement].flatMap(
          (each) => each ?? [],
        );
        const hasOutline = near.some((each) =>
          [undefined, '::after'].some((part) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(each, part);
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
          }),
        );
        // A card of the graph has a thicker edge.
        const card = element.matches('.bw-node') ? element.querySelector('rect') : null;
        const hasEdge = card !== null && Number.parseFloat(getComputedStyle(card).strokeWidth) >= 4;
        return {
          place: Number(element.getAttribute('data-stop') ?? -1),
          isNamed: (named ?? '').trim() !== '' || element.getAttribute('title') !== null,
          hasRing: hasOutline || hasEdge,
          isMark: element.hasAttribute('data-mark'),
          html: element.outerHTML.slice(0, 120),
        };
      });
      if (here === null) break;
      // A date has stops inside of it, one for each of its parts.
      if (here.place === last) continue;
      if (here.place >= 0 && reached.has(here.place)) break;
      last = here.place;
      if (here.place >= 0) reached.add(here.place);
      this.done.stops += 1;
      if (!here.isNamed) this.note(`no name: ${here.html}`);
      if (!here.hasRing) this.note(`no ring with the focus: ${here.html}`);
      if (here.isMark) {
        await this.page.keyboard.press('ArrowRight');
        await this.#readTip(frame);
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('ArrowLeft');
      }
    }
    if (expected > MOST_STOPS - 10) return;
    const missed = await frame.evaluate(
      (stops) =>
        [...document.querySelectorAll('[data-stop]')]
          .filter((each) => !stops.includes(Number(each.getAttribute('data-stop'))))
          .map((each) => each.outerHTML.slice(0, 120)),
      [...reached],
    );
    for (const html of missed) this.note(`not reached by Tab: ${html}`);
  }

  /** Names that are cut are told whole in a tip. */
  async readNames(frame: Frame, way: 'mouse' | 'keyboard'): Promise<void> {
    const cut = await frame.evaluate(() =>
      [...document.querySelectorAll('[data-whole]')].flatMap((each, place) => {
        const drawn = each.firstElementChild;
        const isCut = drawn !== null && drawn.scrollHeight > drawn.clientHeight;
        return isCut && each.getBoundingClientRect().top < 700 ? [place] : [];
      }),
    );
    for (const place of cut.slice(0, 2)) {
      const name = frame.locator('[data-whole]').nth(place);
      if (way === 'mouse') await name.hover();
      else {
        // In a table the row has the focus, in a list the link.
        await name.evaluate((each) => {
          const row = each.closest<HTMLElement>('[data-row]') ?? each.querySelector<HTMLElement>('a');
          row?.focus();
        });
      }
      const told = await frame
        .getByRole('tooltip')
        .first()
        .innerText({ timeout: 5000 })
        .catch(() => '');
      if (told !== (await name.getAttribute('data-whole'))) this.note(`a cut name is not told whole: ${told}`);
      this.done.tips += 1;
      if (way === 'mouse') await this.page.mouse.move(0, 0);
      else await this.page.keyboard.press('Escape');
    }
  }
}
