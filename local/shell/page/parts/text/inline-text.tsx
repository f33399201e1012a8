import './inline-text.css';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface InlineTextProps {
  /** The name of the edited value, for screen readers: "Summary". */
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly isReadOnly: boolean;
  readonly inputMode?: 'text' | 'decimal';
  readonly isRequired?: boolean;
  readonly children: ReactNode;
}

/** Text that becomes a field when pressed. Enter or leaving saves, Escape cancels. */
export function InlineText({
  label,
  value,
  onSave,
  isReadOnly,
  inputMode = 'text',
  isRequired = false,
  children,
}: InlineTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (isReadOnly) return <span className="inline-text">{children}</span>;
  if (typed === null) {
    return (
      <button
        ref={button}
        type="button"
        className="inline-text inline-text-button"
        aria-label={`Edit ${label}`}
        onClick={() => setTyped(value)}
      >
        {children}
      </button>
    );
  }
  const leave = (save: boolean) => {
    setTyped(null);
    const wanted = typed.trim();
    if (save && wanted !== value.trim() && !(isRequired && wanted === '')) onSave(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    leave(event.key === 'Enter');
    // The field is removed after this event; focus returns to the button that opened it.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <input
      className="inline-text-field"
      aria-label={label}
      ref={(field) => field?.focus()}
      value={typed}
      inputMode={inputMode}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => leave(true)}
    />
  );
}
