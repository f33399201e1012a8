import type { Frame } from 'playwright-core';

export interface ScreenFaults {
  /** Texts that say what no reader understands. */
  readonly meaningless: readonly string[];
  /** Texts of which a part is not seen, without a way to read the whole. */
  readonly cut: readonly string[];
  /** Texts that touch another text, a mark, or a line of a chart. */
  readonly touching: readonly string[];
  /** By how many pixels the screen is wider than its frame. */
  readonly overflow: number;
}

export const NO_FAULTS: ScreenFaults = { meaningless: [], cut: [], touching: [], overflow: 0 };

/**
 * What is wrong with a screen as it is drawn, measured by the boxes of its texts. `written` are texts of people, which may say anything.
 * The whole of a text that is cut is known by `data-whole`, which the owner of a tip sets.
 */
export function screenFaults(frame: Frame, written: readonly string[]): Promise<ScreenFaults> {
  return frame.evaluate(
    ({ written }): ScreenFaults => {
      interface Box {
        readonly left: number;
        readonly right: number;
        readonly top: number;
        readonly bottom: number;
      }
      interface Seen {
        readonly text: string;
        readonly element: Element;
        /** Its letters, line by line, as far as they are not cut. */
        readonly boxes: readonly Box[];
        readonly isCut: boolean;
      }
      /** What letters leave free above and below in the box of their line. */
      const INK = 0.2;
      const LEAST = 1.5;

      const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom });
      const around = (element: Element): Element[] => {
        const found: Element[] = [];
        for (let each: Element | null = element; each !== null; each = each.parentElement) found.push(each);
        return found;
      };
      const isForListeners = (all: readonly Element[]): boolean =>
        all.some((each) => {
          const { width, height } = each.getBoundingClientRect();
          return getComputedStyle(each).position === 'absolute' && (width <= 1 || height <= 1);
        });
      /** Tips, menus and headings that stay lie over what is below them. */
      const floats = (all: readonly Element[]): boolean =>
        all.some((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position));

      /** What is left of a box inside of all that clips it; whether anything clips it for good. */
      const clipped = (box: Box, all: readonly Element[]): { readonly box: Box; readonly isCut: boolean } => {
        let rest = box;
        let isCut = false;
        for (const each of all) {
          const { overflowX, overflowY, display } = getComputedStyle(each);
          if (display === 'inline' || display === 'contents') continue;
          const edge = each.getBoundingClientRect();
          const clips = (overflow: string): boolean => overflow !== 'visible';
          const forGood = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
          if (clips(overflowX)) {
            if (forGood(overflowX) && (rest.left < edge.left - 1 || rest.right > edge.right + 1)) isCut = true;
            rest = { ...rest, left: Math.max(rest.left, edge.left), right: Math.min(rest.right, edge.right) };
          }
          if (clips(overflowY)) {
            const ink = (rest.bottom - rest.top) * INK;
            if (forGood(overflowY) && (rest.top + ink < edge.top - 1 || rest.bottom - ink > edge.bottom + 1))
              isCut = true;
            rest = { ...rest, top: Math.max(rest.top, edge.top), bottom: Math.min(rest.bottom, edge.bottom) };
          }
        }
        return { box: rest, isCut };
      };

      const seen: Seen[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim();
        const element = node.parentElement;
        if (text === '' || element === null || ['title', 'option', 'SCRIPT', 'STYLE'].includes(element.tagName))
          continue;
        const all = around(element);
        if (getComputedStyle(element).visibility === 'hidden' || isForListeners(all) || floats(all)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = element instanceof SVGElement ? [element.getBoundingClientRect()] : [...range.getClientRects()];
        const parts = lines.filter(({ width }) => width > 0).map((line) => clipped(boxOf(line), all));
        const boxes = parts
          .map(({ box: { left, right, top, bottom } }) => {
            const ink = (bottom - top) * INK;
            return { left, right, top: top + ink, bottom: bottom - ink };
          })
          .filter(({ left, right, top, bottom }) => right - left > LEAST && bottom - top > LEAST);
        const isEllipsed = all
          .slice(0, 2)
          .some(
            (each) =>
              !(each instanceof SVGElement) &&
              getComputedStyle(each).overflowX === 'hidden' &&
              each.scrollWidth > each.clientWidth + 1,
          );
        // The graph is a window onto a larger drawing, which moves.
        const isMoved = element.closest('.bw-graph') !== null;
        const isCut = !isMoved && (isEllipsed || parts.some((part) => part.isCut));
        seen.push({ text, element, boxes, isCut });
      }

      const meet = (one: Box, other: Box): boolean =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > LEAST &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > LEAST;
      const touching: string[] = [];
      const flat = seen
        .flatMap(({ text, element, boxes }) => boxes.map((box) => ({ text, element, box })))
        .sort((one, other) => one.box.top - other.box.top);
      flat.forEach((one, place) => {
        for (let next = place + 1; next < flat.length; next += 1) {
          const other = flat[next];
          if (other === undefined || other.box.top > one.box.bottom) break;
          if (one.element !== other.element && meet(one.box, other.box)) touching.push(`${one.text} | ${other.text}`);
        }
      });
      for (const chart of document.querySelectorAll('svg')) {
        const texts = flat.filter(({ element }) => chart.contains(element));
        if (texts.length === 0) continue;
        for (const mark of chart.querySelectorAll('[data-mark]')) {
          const { fill, stroke: edge } = getComputedStyle(mark);
          // A part of a chart that only hears the pointer.
          if (fill === 'rgba(0, 0, 0, 0)' && edge === 'none') continue;
          const box = boxOf(mark.getBoundingClientRect());
          for (const { text, box: letters } of texts) if (meet(box, letters)) touching.push(`${text} | a mark`);
        }
        for (const line of chart.querySelectorAll<SVGGeometryElement>('line, path:not([data-mark])')) {
          const { stroke, strokeOpacity } = getComputedStyle(line);
          const look = line.getAttribute('class') ?? '';
          // Lines of the grid are fainter than letters, and lie behind them.
          if (stroke === 'none' || Number(strokeOpacity) === 0 || /grid-line|age-line/.test(look)) continue;
          const length = line.getTotalLength();
          const place = line.getScreenCTM();
          if (place === null) continue;
          const points = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, at) =>
            line.getPointAtLength(Math.min(length, at * 2)).matrixTransform(place),
          );
          for (const { text, element, box } of texts) {
            if (getComputedStyle(element).paintOrder.startsWith('stroke')) continue;
            if (points.some(({ x, y }) => x > box.left + 1 && x < box.right - 1 && y > box.top && y < box.bottom))
              touching.push(`${text} | the line ${look}`);
          }
        }
      }

      const READ = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'];
      const read = [...document.querySelectorAll('*')].flatMap((element) =>
        READ.flatMap((name) => element.getAttribute(name) ?? []),
      );
      const says = (text: string): boolean => /\b(NaN|undefined|null|Infinity)\b|\[object |Invalid Date/.test(text);
      const rest = (text: string): string => written.reduce((left, each) => left.replaceAll(each, ''), text);
      return {
        meaningless: [...new Set([...seen.map(({ text }) => text), ...read])].filter(
          (text) => says(text) && says(rest(text)),
        ),
        cut: [
          ...new Set(
            seen.flatMap(({ text, element, isCut }) =>
              isCut && element.closest('[data-whole]') === null ? [text] : [],
            ),
          ),
        ],
        touching: [...new Set(touching)],
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    },
    { written },
  );
}
