import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { HelpIcon } from './icons';
import { Tip } from './tip';

interface HelpProps {
  /** The name of the button: "About the expected date". */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * An ⓘ next to a term. It explains the term under the pointer or with the focus, and stays open after a click. Escape
 * closes it, and the pointer may move onto the text.
 */
export function Help({ label, children }: HelpProps) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [why, setWhy] = useState<'closed' | 'near' | 'clicked'>('closed');
  const id = useId();
  const near = (): void => setWhy((before) => (before === 'closed' ? 'near' : before));
  const away = (): void => setWhy((before) => (before === 'near' ? 'closed' : before));
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || why === 'closed') return;
    event.stopPropagation();
    setWhy('closed');
  };
  return (
    <span className="bw-help" onPointerEnter={near} onPointerLeave={away}>
      <button
        type="button"
        ref={setButton}
        className="bw-help-button"
        aria-label={label}
        aria-describedby={why === 'closed' ? undefined : id}
        aria-expanded={why !== 'closed'}
        onFocus={near}
        onBlur={() => setWhy('closed')}
        onKeyDown={close}
        onClick={() => setWhy((before) => (before === 'clicked' ? 'closed' : 'clicked'))}
      >
        <HelpIcon />
      </button>
      <Tip beside={why === 'closed' ? null : button} id={id}>
        {children}
      </Tip>
    </span>
  );
}
