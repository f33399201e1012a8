import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { GridLine } from './grid-line';

interface GridKeysGiven<Row> {
  readonly lines: readonly GridLine<Row>[];
  readonly openKeys: ReadonlySet<string>;
  readonly setOpen: (key: string, open: boolean) => void;
  readonly follow: (row: Row, newTab: boolean) => void;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Scrolls a line into view, so that it is drawn. */
  readonly reveal: (place: number) => void;
}

export interface GridKeys {
  /** The place of the row to which the Tab key leads. */
  readonly current: number;
  readonly setCurrent: (place: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const PAGE = 10;
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The keyboard navigation of a grid whose rows may be opened. */
export function useGridKeys<Row>(given: GridKeysGiven<Row>): GridKeys {
  const { lines, openKeys, setOpen, follow, scroller, reveal } = given;
  const [wanted, setCurrent] = useState(0);
  const current = rowAtOrAfter(lines, Math.min(wanted, lines.length - 1));
  const goTo = useRef<number | null>(null);
  useEffect(() => {
    if (goTo.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${String(goTo.current)}"]`);
    goTo.current = null;
    row?.focus({ preventScroll: true });
  });
  const moveTo = (place: number): void => {
    goTo.current = place;
    setCurrent(place);
    reveal(place);
  };

  const onRowKey = (event: KeyboardEvent<HTMLElement>): boolean => {
    const line = lines[current];
    if (line?.kind !== 'row') return false;
    const isOpen = openKeys.has(line.key);
    switch (event.key) {
      case 'ArrowRight':
        setOpen(line.key, true);
        return true;
      case 'ArrowLeft':
        setOpen(line.key, false);
        return true;
      case ' ':
        setOpen(line.key, !isOpen);
        return true;
      case 'Enter':
        follow(line.row, event.ctrlKey || event.metaKey);
        return true;
    }
    const move = MOVES[event.key];
    if (move === undefined) return false;
    const next = rowFrom(lines, current, move);
    if (next === current && event.key === 'ArrowUp') firstSort(scroller)?.focus();
    else moveTo(next);
    return true;
  };

  const onHeadKey = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.key === 'ArrowDown') {
      moveTo(rowAtOrAfter(lines, 0));
      return true;
    }
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
    const buttons = sorts(scroller);
    const here = buttons.findIndex((button) => button === event.target);
    buttons[here + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.altKey) return;
    const isHandled =
      target.dataset['row'] !== undefined
        ? onRowKey(event)
        : target.matches('.bw-sort')
          ? onHeadKey(event)
          : leave(event);
    if (isHandled) event.preventDefault();
  };

  /** From inside an opened row, Escape returns to it. */
  const leave = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.key !== 'Escape') return false;
    moveTo(current);
    return true;
  };

  return { current, setCurrent, onKeyDown };
}

function sorts(scroller: RefObject<HTMLElement | null>): readonly HTMLElement[] {
  return [...(scroller.current?.querySelectorAll<HTMLElement>('.bw-sort') ?? [])];
}

const firstSort = (scroller: RefObject<HTMLElement | null>): HTMLElement | undefined => sorts(scroller)[0];

/** The row after this number of steps, without headings and not beyond the ends. */
export function rowFrom(lines: readonly GridLine<unknown>[], from: number, steps: number): number {
  const rows = lines.flatMap(({ kind }, place) => (kind === 'row' ? [place] : []));
  const here = rows.indexOf(from);
  const next = Math.min(rows.length - 1, Math.max(0, here + steps));
  return rows[next] ?? from;
}

function rowAtOrAfter(lines: readonly GridLine<unknown>[], place: number): number {
  const found = lines.findIndex(({ kind }, at) => kind === 'row' && at >= place);
  return found === -1 ? Math.max(0, place) : found;
}
