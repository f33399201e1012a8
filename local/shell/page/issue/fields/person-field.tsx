import { useState } from 'react';
import { useSession } from '../../host/session-context';
import type { Issue } from '../../jira/shapes';
import { Person, PersonMark } from '../../parts/marks/person';
import { Picker } from '../../parts/menus/picker';
import { useEdit } from './use-edit';
import { useAssignable } from '../use-issue';

const names = {
  assignee: { label: 'Assignee', nobody: 'Unassigned' },
  reporter: { label: 'Reporter', nobody: 'None' },
} as const;
const NOBODY = '';

export function PersonField({ issue, field }: { readonly issue: Issue; readonly field: 'assignee' | 'reporter' }) {
  const { session, readOnly } = useSession();
  const edit = useEdit(issue.key);
  const [wasOpened, setOpened] = useState(false);
  const { data: people, isPending } = useAssignable(issue.key, wasOpened);
  const user = issue.fields[field];
  const { label, nobody } = names[field];
  if (readOnly) return <Person user={user} nobody={nobody} />;
  const choices = [
    ...(field === 'assignee' ? [{ value: NOBODY, label: nobody, mark: <PersonMark user={null} size="small" /> }] : []),
    ...(people ?? []).map((person) => ({
      value: person.accountId,
      label: person.displayName,
      mark: <PersonMark user={person} size="small" />,
    })),
  ];
  const assign = (accountId: string) => void edit({ [field]: accountId === NOBODY ? null : { accountId } }, label);
  return (
    <>
      <Picker
        label={label}
        choices={choices}
        chosen={user?.accountId ?? NOBODY}
        onChoose={assign}
        onOpen={() => setOpened(true)}
        isLoading={wasOpened && isPending}
        className="details-value"
      >
        <Person user={user} nobody={nobody} />
      </Picker>
      {field === 'assignee' && !user && (
        <button type="button" className="quiet details-aside" onClick={() => assign(session.viewer)}>
          Assign to me
        </button>
      )}
    </>
  );
}
