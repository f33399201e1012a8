import { useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';

/** Props for a mark of a chart with keyboard navigation; spread onto its element, whose name is its `aria-label`. */
export interface MarkProps {
  readonly tabIndex: 0 | -1;
  readonly 'data-mark': number;
  readonly onFocus: (event: FocusEvent<SVGElement>) => void;
  readonly onPointerEnter: (event: PointerEvent<SVGElement>) => void;
}

/** Props for the element around all marks. */
export interface WalkProps {
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
  readonly onBlur: () => void;
  readonly onPointerLeave: () => void;
}

export interface WalkedMarks {
  readonly around: WalkProps;
  readonly markAt: (place: number) => MarkProps;
  /** The mark under the pointer or with the focus, and its element for a `Tip`; null if there is none. */
  readonly shown: { readonly place: number; readonly element: SVGElement } | null;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The marks of a chart as one stop of the Tab key: arrow keys move between them, Home and End go to the ends, Escape
 * hides the tip. A mark under the pointer shows its tip too.
 */
export function useWalkedMarks(count: number): WalkedMarks {
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<WalkedMarks['shown']>(null);
  const hide = (): void => setShown(null);
  const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
    if (event.key === 'Escape') return hide();
    const next = placeAfter(event.key, current, count);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGElement>(`[data-mark="${String(next)}"]`)?.focus();
  };
  return {
    around: { onKeyDown, onBlur: hide, onPointerLeave: hide },
    markAt: (place) => ({
      tabIndex: place === Math.min(current, count - 1) ? 0 : -1,
      'data-mark': place,
      onFocus: ({ currentTarget }) => {
        setCurrent(place);
        setShown({ place, element: currentTarget });
      },
      onPointerEnter: ({ currentTarget }) => setShown({ place, element: currentTarget }),
    }),
    shown,
  };
}

/** The mark to which a key moves, out of this number of marks; null for other keys. */
export function placeAfter(key: string, current: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, current + step));
}
