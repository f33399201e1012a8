import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Tip } from './tip';

interface WholeNameProps {
  readonly name: string;
  /** The name as it is drawn, in as many lines as there is room for; with the class `bw-name-link`. */
  readonly children: ReactNode;
}

/**
 * A name that may be cut. Where it is, a tip next to it shows the whole: under the pointer, and with the focus on it or on its
 * row. Listeners read the whole anyway: it is only drawn shorter.
 */
export function WholeName({ name, children }: WholeNameProps) {
  const box = useRef<HTMLSpanElement>(null);
  const [beside, setBeside] = useState<Element | null>(null);
  const id = useId();
  useEffect(() => {
    const around = box.current;
    if (around === null) return undefined;
    const show = (): void => setBeside(cutIn(around));
    const hide = (): void => setBeside(null);
    const hideByKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') hide();
    };
    const row = around.closest<HTMLElement>('[data-row]');
    // The focus of a row does not come down to its cells; only the row itself counts, not what is opened in it.
    const showForRow = ({ target }: FocusEvent): void => {
      if (target === row) show();
    };
    const off = new AbortController();
    const { signal } = off;
    around.addEventListener('pointerenter', show, { signal });
    around.addEventListener('pointerleave', hide, { signal });
    around.addEventListener('focusin', show, { signal });
    around.addEventListener('focusout', hide, { signal });
    row?.addEventListener('focus', showForRow, { signal });
    row?.addEventListener('blur', hide, { signal });
    document.addEventListener('keydown', hideByKey, { signal });
    return () => off.abort();
  }, []);
  return (
    <span ref={box} className="bw-whole-name" data-whole={name}>
      {children}
      {/* In a table that scrolls, a tip would be cut with its row. */}
      {beside !== null &&
        createPortal(
          <Tip beside={beside} id={id} placement="bottom-start">
            {name}
          </Tip>,
          document.body,
        )}
    </span>
  );
}

/** The drawn name if a part of it is cut. */
function cutIn(around: Element): Element | null {
  const drawn = around.firstElementChild;
  return drawn !== null && (drawn.scrollHeight > drawn.clientHeight || drawn.scrollWidth > drawn.clientWidth)
    ? drawn
    : null;
}
