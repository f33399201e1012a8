import type { Frame } from 'playwright-core';

export interface TextFaults {
  /** Texts that are not in the catalogue, as far as they are not names of the site. */
  readonly untranslated: readonly string[];
  /** Texts of the catalogue of which a reader does not see all. */
  readonly cut: readonly string[];
  /** By how many pixels the screen is wider than its frame. */
  readonly overflow: number;
}

export const NO_FAULTS: TextFaults = { untranslated: [], cut: [], overflow: 0 };

/** What is wrong with the texts of a screen that speaks pseudo-language. `names` are those of the site, which are nobody's to translate. */
export function textFaults(frame: Frame, names: readonly string[]): Promise<TextFaults> {
  return frame.evaluate(
    ({ names }): TextFaults => {
      const READ = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'placeholder', 'title'];
      const DATES = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM)[a-z]*\b/g;
      const REFERENCE = /\b[0-9a-f]{4,}-[0-9a-f]{4,}\b/g;
      const named = new RegExp(
        `(?<![A-Za-z])(${names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![A-Za-z])`,
        'g',
      );
      const ownLetters = /[áéíóúÁÉÍÓÚ]/;

      /** What is left of a text without names of the site and of months, where it has a vowel without an accent. */
      const foreign = (text: string): boolean => {
        const rest = text.replace(named, ' ').replace(DATES, ' ').replace(REFERENCE, ' ');
        return text.length > 2 && /[aeiouAEIOU]/.test(rest);
      };
      const isCode = (element: Element): boolean => element.closest('code, kbd, pre, script, style') !== null;
      const isForListeners = (element: Element): boolean => {
        for (let each: Element | null = element; each !== null; each = each.parentElement) {
          const { width, height } = each.getBoundingClientRect();
          if (getComputedStyle(each).position === 'absolute' && (width <= 1 || height <= 1)) return true;
        }
        return false;
      };

      const texts: { readonly text: string; readonly element: Element; readonly rects: readonly DOMRect[] }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim();
        const element = node.parentElement;
        if (text === '' || element === null || isCode(element)) continue;
        // A picture's title is a tip of the browser.
        const isTip = element.tagName === 'title' || element.tagName === 'option';
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = isTip
          ? []
          : element instanceof SVGElement
            ? [element.getBoundingClientRect()]
            : [...range.getClientRects()];
        texts.push({ text, element, rects });
      }
      const read = [...document.querySelectorAll('*')].flatMap((element) =>
        isCode(element) ? [] : READ.flatMap((name) => element.getAttribute(name) ?? []),
      );

      /** Why a reader does not see the whole of a text; null where all is seen. */
      const cutBy = (element: Element, rect: DOMRect): string | null => {
        for (let around: Element | null = element; around !== null; around = around.parentElement) {
          const style = getComputedStyle(around);
          const box = around.getBoundingClientRect();
          const name = `${around.tagName.toLowerCase()}.${around.getAttribute('class') ?? ''}`;
          const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
          const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
          if (style.display === 'inline' || style.display === 'contents') continue;
          if (clips(style.overflowX) && (rect.right > box.right + 1 || rect.left < box.left - 1))
            return `${name} cuts it`;
          if (clips(style.overflowY) && (rect.bottom > box.bottom + 3 || rect.top < box.top - 3))
            return `${name} cuts it below`;
          if (scrolls(style.overflowX) || scrolls(style.overflowY)) return null;
          if (
            around.tagName !== 'svg' &&
            !(around instanceof SVGElement) &&
            around === element &&
            rect.right > box.right + 1
          ) {
            return `it stands out of ${name}`;
          }
          // What floats beside its place goes by itself.
          if (style.position === 'fixed') break;
        }
        return rect.right > window.innerWidth + 1 || rect.left < -1 ? 'it is beyond the frame' : null;
      };
      const cut = texts
        .filter(({ text, element }) => ownLetters.test(text) && !isForListeners(element))
        .flatMap(({ text, element, rects }) => {
          const why = rects.map((rect) => cutBy(element, rect)).find((each) => each !== null);
          return why === undefined ? [] : [`${text}: ${String(why)}`];
        });

      return {
        untranslated: [...new Set([...texts.map(({ text }) => text), ...read].filter(foreign))],
        cut: [...new Set(cut)],
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    },
    { names: [...names].sort((one, other) => other.length - one.length) },
  );
}

/** Every text that a site holds. */
export function namesOf(site: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /[aeiouAEIOU]/.test(value)) found.add(value.trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(site);
  return [...found];
}
