import { useDraft } from '../draft/draft-context';
import type { ValueFieldProps } from './value-field';
import { useThresholdSay } from './words';

/** Names as words, `*` and `|`. Invalid patterns are reported on saving, next to the field. */
export function PatternField({ id, label, value, isWrong, onChange }: ValueFieldProps) {
  const say = useThresholdSay();
  const { mayWrite } = useDraft();
  return (
    <span className="bw-pattern">
      <textarea
        id={id}
        className="bw-input"
        rows={3}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : `${id}-help`}
        disabled={!mayWrite}
        value={String(value)}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={`${id}-help`} className="bw-small bw-subtlest">
        {say('settings.problem.pattern')}
      </span>
    </span>
  );
}
