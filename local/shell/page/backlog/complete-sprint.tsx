import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { counted } from '../format/numbers';
import { useChange } from '../host/use-change';
import { changeSprint, moveToBacklog, moveToSprint } from '../jira/agile';
import type { Sprint } from '../jira/agile-shapes';
import type { Issue } from '../jira/shapes';
import { BACKLOG } from './use-move-between-lists';

export interface CompleteSprintProps {
  readonly sprint: Sprint;
  readonly issues: readonly Issue[];
  readonly others: readonly Sprint[];
  readonly onClose: () => void;
}

/** Closes a sprint; its open issues go to the next one or to the backlog, as the user chooses. */
export function CompleteSprint({ sprint, issues, others, onClose }: CompleteSprintProps) {
  const change = useChange();
  const open = issues.filter(
    ({ fields }) => fields.status?.statusCategory.key !== 'done' && fields.issuetype?.subtask !== true,
  );
  const places = [...others.map(({ id, name }) => ({ id, name })), BACKLOG];
  const [place, setPlace] = useState(places[0]?.id ?? BACKLOG.id);
  const complete = async () => {
    const keys = open.map(({ key }) => key);
    const done = await change({
      act: async () => {
        await changeSprint(sprint.id, { state: 'closed' });
        if (keys.length > 0) await (place === BACKLOG.id ? moveToBacklog(keys) : moveToSprint(place, keys));
      },
      issueKeys: issues.map(({ key }) => key),
      done: { title: `${sprint.name} is complete` },
      failed: 'The sprint could not be completed',
    });
    if (done) onClose();
  };
  return (
    <ModalTransition>
      <Modal onClose={onClose} width="small">
        <ModalHeader hasCloseButton>
          <ModalTitle>Complete {sprint.name}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <p className="dialog-words">
            This sprint contains {counted(issues.length - open.length, 'completed issue')} and{' '}
            {counted(open.length, 'open issue')}.
          </p>
          {open.length > 0 && (
            <fieldset className="dialog-fields">
              <legend>Move open issues to</legend>
              {places.map(({ id, name }) => (
                <label key={id} className="dialog-choice">
                  <input type="radio" name="place" checked={place === id} onChange={() => setPlace(id)} />
                  {name}
                </label>
              ))}
            </fieldset>
          )}
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button appearance="primary" onClick={() => void complete()}>
            Complete sprint
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
