import { useId, useState, type ReactNode } from 'react';
import { ChevronIcon } from './icons';

interface DisclosureProps {
  /** The text of the button while closed, and while open unless `openLabel` differs. */
  readonly label: string;
  readonly openLabel?: string;
  readonly children: ReactNode;
}

/** A button within a line of text that shows or hides the following part. The hidden part is not in the document. */
export function Disclosure({ label, openLabel = label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="bw-disclosure">
      <button
        type="button"
        className="bw-text-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronIcon />
        {open ? openLabel : label}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
