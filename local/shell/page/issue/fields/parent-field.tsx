import { useState } from 'react';
import { useSession } from '../../host/session-context';
import type { Issue } from '../../jira/shapes';
import { IssueTypeMark } from '../../parts/marks/issue-type-mark';
import { Picker } from '../../parts/menus/picker';
import { Go } from '../../parts/router-link';
import { issuePath, projectKeyOf } from '../../routes';
import { useEdit } from './use-edit';
import { useEpics } from '../use-issue';

const NONE = '';

/** The epic above. A sub-task keeps the parent under which it was created. */
export function ParentField({ issue, isReadOnly }: { readonly issue: Issue; readonly isReadOnly: boolean }) {
  const { readOnly } = useSession();
  const edit = useEdit(issue.key);
  const [wasOpened, setOpened] = useState(false);
  const { data: epics, isPending } = useEpics(projectKeyOf(issue.key), wasOpened);
  const { parent } = issue.fields;
  if (isReadOnly || readOnly) {
    if (!parent) return <span className="subtlest">None</span>;
    return (
      <Go to={issuePath(parent.key)}>
        {parent.key} {parent.fields.summary}
      </Go>
    );
  }
  const choices = [
    { value: NONE, label: 'No parent' },
    ...(epics ?? []).map(({ key, fields }) => ({
      value: key,
      label: fields.summary ?? key,
      mark: <IssueTypeMark type={fields.issuetype} />,
      note: key,
    })),
  ];
  return (
    <Picker
      label="Parent"
      choices={choices}
      chosen={parent?.key ?? NONE}
      onChoose={(key) => void edit({ parent: key === NONE ? null : { key } }, 'Parent')}
      onOpen={() => setOpened(true)}
      isLoading={wasOpened && isPending}
      className="details-value"
    >
      {parent ? (
        <span className="person">
          <IssueTypeMark type={parent.fields.issuetype} />
          <span className="clipped">
            <span className="subtle">{parent.key}</span> {parent.fields.summary}
          </span>
        </span>
      ) : (
        <span className="subtlest">None</span>
      )}
    </Picker>
  );
}
