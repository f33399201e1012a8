import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { dayOf, shiftDay } from '../format/dates';
import { counted } from '../format/numbers';
import { useSession } from '../host/session-context';
import { useChange } from '../host/use-change';
import { changeSprint } from '../jira/agile';
import type { Sprint } from '../jira/agile-shapes';
import type { Issue } from '../jira/shapes';

export interface StartSprintProps {
  readonly sprint: Sprint;
  readonly issues: readonly Issue[];
  readonly onClose: () => void;
}

const WEEKS = [1, 2, 3, 4] as const;

export function StartSprint({ sprint, issues, onClose }: StartSprintProps) {
  const { session, now } = useSession();
  const change = useChange();
  const startsAt = now();
  const [name, setName] = useState(sprint.name);
  const [weeks, setWeeks] = useState<number>(2);
  const [goal, setGoal] = useState(sprint.goal ?? '');
  const endsAt = `${shiftDay(dayOf(startsAt, session.timeZone), { days: weeks * 7 })}${startsAt.slice(10)}`;
  const start = async () => {
    const done = await change({
      act: () => changeSprint(sprint.id, { state: 'active', name, goal, startDate: startsAt, endDate: endsAt }),
      issueKeys: issues.map(({ key }) => key),
      done: { title: `${name} has started` },
      failed: 'The sprint could not be started',
    });
    if (done) onClose();
  };
  return (
    <ModalTransition>
      <Modal onClose={onClose} width="small">
        <ModalHeader hasCloseButton>
          <ModalTitle>Start sprint</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <p className="dialog-words">{counted(issues.length, 'issue')} will be in this sprint.</p>
          <div className="dialog-fields">
            <label htmlFor="sprint-name">
              Sprint name
              <Textfield id="sprint-name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
            </label>
            <fieldset>
              <legend>Duration</legend>
              {WEEKS.map((count) => (
                <label key={count} className="dialog-choice">
                  <input type="radio" name="weeks" checked={weeks === count} onChange={() => setWeeks(count)} />
                  {counted(count, 'week')}
                </label>
              ))}
            </fieldset>
            <label htmlFor="sprint-goal">
              Sprint goal
              <Textfield id="sprint-goal" value={goal} onChange={(event) => setGoal(event.currentTarget.value)} />
            </label>
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button appearance="primary" isDisabled={name.trim() === ''} onClick={() => void start()}>
            Start
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
