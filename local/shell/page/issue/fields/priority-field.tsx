import { useState } from 'react';
import { useSession } from '../../host/session-context';
import type { Issue } from '../../jira/shapes';
import { Picker } from '../../parts/menus/picker';
import { PriorityMark } from '../../parts/marks/priority-mark';
import { useEdit } from './use-edit';
import { usePriorities } from '../use-issue';

export function PriorityField({ issue }: { readonly issue: Issue }) {
  const { readOnly } = useSession();
  const edit = useEdit(issue.key);
  const [wasOpened, setOpened] = useState(false);
  const { data: priorities, isPending } = usePriorities(wasOpened);
  const { priority } = issue.fields;
  const shown = priority ? <PriorityMark priority={priority} withName /> : <span className="subtlest">None</span>;
  if (readOnly) return shown;
  return (
    <Picker
      label="Priority"
      choices={(priorities ?? []).map((one) => ({
        value: one.id,
        label: one.name,
        mark: <PriorityMark priority={one} />,
      }))}
      chosen={priority?.id ?? null}
      onChoose={(id) => void edit({ priority: { id } }, 'Priority')}
      onOpen={() => setOpened(true)}
      isLoading={wasOpened && isPending}
      className="details-value"
    >
      {shown}
    </Picker>
  );
}
