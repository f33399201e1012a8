import { useId, type ReactNode } from 'react';
import { WarningIcon } from '../../kit/icons';
import { useDraft } from '../draft/draft-context';
import { useSay } from '../say';
import { problemWords } from './problem-words';

interface FieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Where its value stands; what is refused there is said below it. */
  readonly at: { readonly section: string; readonly name: string };
  readonly help?: ReactNode;
  readonly children: (given: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
    readonly disabled: boolean;
  }) => ReactNode;
}

/** A label, what is set, and below it why it cannot stand and what can. */
export function Field({ label, hideLabel = false, at, help, children }: FieldProps) {
  const say = useSay();
  const { problems, mayWrite } = useDraft();
  const id = useId();
  const problem = problems.get(`${at.section}.${at.name}`);
  const isWrong = problem !== undefined;
  return (
    <div className="bw-field">
      <label htmlFor={id} className={hideLabel ? 'bw-visually-hidden' : undefined}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': isWrong,
        'aria-describedby': isWrong ? `${id}-wrong` : undefined,
        disabled: !mayWrite,
      })}
      {isWrong && (
        <p id={`${id}-wrong`} className="bw-mistake">
          <WarningIcon />
          {problemWords(problem, say)}
        </p>
      )}
      {help !== undefined && <p className="bw-small bw-subtlest">{help}</p>}
    </div>
  );
}
