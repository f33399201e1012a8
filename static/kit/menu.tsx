import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react-dom';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuItem[];
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A button that opens a menu of actions: arrow keys move, Escape closes it and returns to the button. */
export function Menu({ label, icon, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const {
    refs: { setReference, setFloating },
    floatingStyles,
  } = useFloating({
    placement: 'bottom-end',
    strategy: 'fixed',
    middleware: [offset(4), flip(), shift({ padding: 4 })],
    whileElementsMounted: autoUpdate,
  });
  useEffect(() => {
    if (!open) return undefined;
    list.current?.querySelector('button')?.focus();
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && list.current?.contains(target) === false && !button.current?.contains(target)) {
        setOpen(false);
      }
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') return close();
    if (event.key === 'Tab') return setOpen(false);
    const step = STEPS[event.key];
    const ends: Readonly<Record<string, number>> = { Home: 0, End: items.length - 1 };
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const here = buttons.findIndex((each) => each === document.activeElement);
    const next = step === undefined ? ends[event.key] : (here + step + items.length) % items.length;
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[next]?.focus();
  };
  return (
    <span ref={setReference}>
      <button
        ref={button}
        type="button"
        className="bw-icon-button bw-large"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </button>
      {open && (
        <div ref={setFloating} className="bw-menu-place" style={floatingStyles}>
          <div ref={list} role="menu" tabIndex={-1} aria-label={label} className="bw-menu" onKeyDown={onKeyDown}>
            {items.map(({ label: name, act }) => (
              <button
                key={name}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  act();
                }}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
      )}
    </span>
  );
}
