import './picker.css';
import ChevronDown from '@atlaskit/icon/core/chevron-down';
import { PopupSelect } from '@atlaskit/select';
import type { ReactNode } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
  readonly note?: string;
}

export interface PickerProps {
  /** The name of the picked value, for screen readers: "Assignee". */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
  readonly onOpen?: () => void;
  readonly isLoading?: boolean;
  readonly placeholder?: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly withArrow?: boolean;
}

/** A value that opens a list with a filter when pressed. */
export function Picker({
  label,
  choices,
  chosen,
  onChoose,
  onOpen,
  isLoading = false,
  placeholder = 'Search',
  children,
  className = '',
  withArrow = false,
}: PickerProps) {
  return (
    <PopupSelect<Choice>
      options={choices}
      value={choices.find((choice) => choice.value === chosen) ?? null}
      onChange={(choice) => {
        if (choice !== null && choice.value !== chosen) onChoose(choice.value);
      }}
      onOpen={() => onOpen?.()}
      isLoading={isLoading}
      loadingMessage={() => 'Loading…'}
      noOptionsMessage={() => 'No matches'}
      label={label}
      placeholder={placeholder}
      searchThreshold={6}
      minMenuWidth={220}
      maxMenuWidth={320}
      formatOptionLabel={choiceLine}
      popperProps={{ placement: 'bottom-start', strategy: 'fixed' }}
      target={({ ref, onKeyDown, 'aria-haspopup': popup, 'aria-expanded': expanded }) => (
        <button
          ref={ref}
          type="button"
          className={`picker ${className}`}
          onKeyDown={onKeyDown}
          aria-haspopup={popup}
          aria-expanded={expanded}
        >
          {children}
          {withArrow && <ChevronDown label="" size="small" />}
        </button>
      )}
    />
  );
}

function choiceLine({ label, mark, note }: Choice) {
  return (
    <span className="choice">
      {mark}
      <span className="choice-label">{label}</span>
      {note !== undefined && <span className="subtlest small">{note}</span>}
    </span>
  );
}
