import './fold.css';
import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import { useId, useState, type ReactNode } from 'react';

export interface FoldProps {
  readonly title: string;
  /** The key under which the state, open or closed, is remembered. */
  readonly name: string;
  readonly after?: ReactNode;
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A group of the right column: a title that opens and closes its content. */
export function Fold({ title, name, after, flush = false, children }: FoldProps) {
  const stored = `fold:${name}`;
  const [isOpen, setOpen] = useState(() => localStorage.getItem(stored) !== 'closed');
  const id = useId();
  const toggle = () => {
    localStorage.setItem(stored, isOpen ? 'closed' : 'open');
    setOpen(!isOpen);
  };
  return (
    <section className="fold" aria-labelledby={id}>
      <h2 className="fold-title">
        <button type="button" id={id} className="quiet" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? <ChevronDown label="" size="small" /> : <ChevronRight label="" size="small" />}
          {title}
        </button>
        {after}
      </h2>
      {isOpen && <div className={flush ? 'fold-body fold-flush' : 'fold-body'}>{children}</div>}
    </section>
  );
}
