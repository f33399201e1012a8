import { useEffect, useId, useRef, type ReactNode } from 'react';
import { WarningIcon } from '../../kit/icons';
import { useVisiblePart } from './use-visible-part';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons at its bottom; the first enabled one gets the focus. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  /** Continuing loses data. */
  readonly danger?: boolean;
}

/** A question over the page, in its visible part: Escape means no. */
export function Dialog({ title, children, actions, onClose, danger = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { top } = useVisiblePart();
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return undefined;
    element.showModal();
    element.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="bw-dialog"
      aria-labelledby={id}
      style={{ marginBlockStart: `${Math.round(top) + 48}px` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className="bw-dialog-title" data-danger={danger}>
        {danger && <WarningIcon />}
        {title}
      </h2>
      <div className="bw-dialog-text">{children}</div>
      <div className="bw-dialog-actions">{actions}</div>
    </dialog>
  );
}
