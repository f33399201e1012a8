import './day-popup.css';
import Calendar from '@atlaskit/calendar';
import Popup from '@atlaskit/popup';
import { useState, type ReactNode, type Ref } from 'react';
import { locale } from '../../format/locale';

export interface DayTrigger {
  readonly ref: Ref<HTMLButtonElement>;
  readonly 'aria-expanded': boolean;
  readonly 'aria-haspopup'?: boolean | 'dialog' | 'menu' | 'listbox' | 'tree' | 'grid';
  readonly 'aria-controls'?: string;
  readonly onClick: () => void;
}

export interface DayPopupProps {
  readonly label: string;
  readonly day: string | null;
  /** Today's date on the site. */
  readonly today: string;
  readonly lastDay?: string;
  readonly steps: readonly { readonly label: string; readonly day: string | null }[];
  readonly onPick: (day: string | null) => void;
  readonly trigger: (props: DayTrigger) => ReactNode;
}

/** A calendar below its trigger, with a row of quick answers above. */
export function DayPopup({ label, day, today, lastDay, steps, onPick, trigger }: DayPopupProps) {
  const [isOpen, setOpen] = useState(false);
  const shown = day ?? today;
  const [year = 2000, month = 1, date = 1] = shown.split('-').map(Number);
  const pick = (picked: string | null) => {
    setOpen(false);
    onPick(picked);
  };
  return (
    <Popup
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      placement="bottom-start"
      role="dialog"
      label={label}
      shouldRenderToParent
      zIndex={500}
      content={() => (
        <div className="day-popup">
          <div className="day-popup-steps">
            {steps.map((step) => (
              <button key={step.label} type="button" aria-pressed={step.day === day} onClick={() => pick(step.day)}>
                {step.label}
              </button>
            ))}
          </div>
          <Calendar
            key={shown}
            label={label}
            defaultYear={year}
            defaultMonth={month}
            defaultDay={date}
            selected={day === null ? [] : [day]}
            today={today}
            {...(lastDay === undefined ? {} : { maxDate: lastDay })}
            locale={locale()}
            weekStartDay={1}
            onSelect={({ iso }) => pick(iso)}
          />
        </div>
      )}
      trigger={(props) => trigger({ ...props, onClick: () => setOpen(!isOpen) })}
    />
  );
}
