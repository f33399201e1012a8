import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent } from 'react';
import { useChange } from '../../host/use-change';
import { addLink } from '../../jira/jira';
import { useLinkTypes } from '../use-issue';

/** One line: the kind of link, and the other issue. */
export function AddLink({ issueKey, onClose }: { readonly issueKey: string; readonly onClose: () => void }) {
  const change = useChange();
  const { data: types } = useLinkTypes(true);
  const [relation, setRelation] = useState('0-inward');
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const field = useId();
  const relations = (types ?? []).flatMap((type, index) => [
    { value: `${index}-inward`, words: type.inward, typeName: type.name, outward: false },
    ...(type.inward === type.outward
      ? []
      : [{ value: `${index}-outward`, words: type.outward, typeName: type.name, outward: true }]),
  ]);
  const link = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = relations.find(({ value }) => value === relation);
    const other = typed.trim().toUpperCase();
    if (chosen === undefined || other === '') return;
    const [inwardKey, outwardKey] = chosen.outward ? [issueKey, other] : [other, issueKey];
    setBusy(true);
    const done = await change({
      act: () => addLink({ typeName: chosen.typeName, inwardKey, outwardKey }),
      issueKeys: [issueKey, other],
      failed: `${issueKey} could not be linked to ${other}`,
    });
    setBusy(false);
    if (done) onClose();
  };
  return (
    <form className="add-link" onSubmit={(event) => void link(event)}>
      <label htmlFor={`${field}-relation`}>This issue</label>
      <select id={`${field}-relation`} value={relation} onChange={(event) => setRelation(event.target.value)}>
        {relations.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <input
        aria-label="Key of the other issue"
        placeholder="Key, such as ABC-12"
        ref={(element) => element?.focus()}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button type="submit" appearance="primary" isDisabled={typed.trim() === '' || isBusy}>
        Link
      </Button>
      <Button appearance="subtle" onClick={onClose}>
        Cancel
      </Button>
    </form>
  );
}
