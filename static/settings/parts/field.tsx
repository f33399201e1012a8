import { useId, type ReactNode } from 'react';
import { WarningIcon } from '../../kit/icons';
import { useDraft } from '../draft/draft-context';
import { useSay } from '../say';
import { problemWords } from './problem-words';

interface Given {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly disabled: boolean;
}

interface LabelledProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Why the value is invalid, and which values are valid; null if it is valid. */
  readonly problem: string | null;
  readonly help?: ReactNode;
  readonly disabled?: boolean;
  readonly children: (given: Given) => ReactNode;
}

/** A label, the value, and below it why it is invalid and which values are valid. */
export function Labelled({ label, hideLabel = false, problem, help, disabled = false, children }: LabelledProps) {
  const id = useId();
  const isWrong = problem !== null;
  return (
    <div className="bw-field">
      <label htmlFor={id} className={hideLabel ? 'bw-visually-hidden' : undefined}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': isWrong,
        'aria-describedby': isWrong ? `${id}-wrong` : undefined,
        disabled,
      })}
      {isWrong && (
        <p id={`${id}-wrong`} className="bw-mistake">
          <WarningIcon />
          {problem}
        </p>
      )}
      {help !== undefined && <p className="bw-small bw-subtlest">{help}</p>}
    </div>
  );
}

interface FieldProps extends Omit<LabelledProps, 'problem' | 'disabled'> {
  /** The place of its value; an error at this place is shown below the field. */
  readonly at: { readonly section: string; readonly name: string };
}

/** A field of the edited settings. */
export function Field({ at, ...labelled }: FieldProps) {
  const say = useSay();
  const { problems, mayWrite } = useDraft();
  const problem = problems.get(`${at.section}.${at.name}`);
  return (
    <Labelled {...labelled} problem={problem === undefined ? null : problemWords(problem, say)} disabled={!mayWrite} />
  );
}
