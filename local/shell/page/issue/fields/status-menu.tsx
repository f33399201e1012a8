import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDown from '@atlaskit/icon/core/chevron-down';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useState } from 'react';
import { useSession } from '../../host/session-context';
import { useChange } from '../../host/use-change';
import { isFlagged, type FieldIds } from '../../jira/field-ids';
import { editIssue, transitionIssue } from '../../jira/jira';
import type { Issue, Transition } from '../../jira/shapes';
import { StatusLozenge } from '../../parts/marks/status-lozenge';
import { useTransitions } from '../use-issue';

/** The status with its possible transitions, and the flag. */
export function StatusMenu({ issue, ids }: { readonly issue: Issue; readonly ids: FieldIds }) {
  const { readOnly } = useSession();
  const change = useChange();
  const [wasOpened, setOpened] = useState(false);
  const { data: transitions, isPending } = useTransitions(issue.key, wasOpened && !readOnly);
  const { status } = issue.fields;
  const flagged = isFlagged(issue.fields, ids);
  const take = (transition: Transition) =>
    void change({
      act: () => transitionIssue(issue.key, transition.id),
      issueKeys: [issue.key],
      failed: `${issue.key} could not be moved to ${transition.to.name}`,
    });
  const toggleFlag = () => {
    const { flagged: fieldId } = ids;
    if (fieldId === null) return;
    void change({
      act: () => editIssue(issue.key, { [fieldId]: flagged ? null : [{ value: 'Impediment' }] }),
      issueKeys: [issue.key],
      done: { title: flagged ? `Flag removed from ${issue.key}` : `${issue.key} is flagged` },
      failed: 'The flag could not be changed',
    });
  };
  if (status === undefined) return null;
  if (readOnly) {
    return (
      <div className="status-row">
        <span className={`status-button status-${status.statusCategory.key}`}>{status.name}</span>
      </div>
    );
  }
  return (
    <div className="status-row">
      <DropdownMenu<HTMLButtonElement>
        shouldRenderToParent
        isLoading={wasOpened && isPending}
        onOpenChange={({ isOpen }) => {
          if (isOpen) setOpened(true);
        }}
        trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...props }) => (
          <button
            {...props}
            ref={triggerRef}
            type="button"
            className={`status-button status-${status.statusCategory.key}`}
            aria-label={`Status: ${status.name}. Change status`}
          >
            {status.name}
            <ChevronDown label="" size="small" />
          </button>
        )}
      >
        <DropdownItemGroup>
          {(transitions ?? []).map((transition) => (
            <DropdownItem
              key={transition.id}
              elemAfter={<StatusLozenge status={transition.to} />}
              onClick={() => take(transition)}
            >
              {transition.name}
            </DropdownItem>
          ))}
          {transitions?.length === 0 && <DropdownItem isDisabled>No transitions from here</DropdownItem>}
        </DropdownItemGroup>
      </DropdownMenu>
      {ids.flagged !== null && (
        <DropdownMenu<HTMLButtonElement>
          shouldRenderToParent
          placement="bottom-end"
          trigger={({ triggerRef, ...props }) => (
            <IconButton {...props} ref={triggerRef} appearance="subtle" icon={MoreIcon} label="Actions" />
          )}
        >
          <DropdownItemGroup>
            <DropdownItem onClick={toggleFlag}>{flagged ? 'Remove flag' : 'Add flag'}</DropdownItem>
          </DropdownItemGroup>
        </DropdownMenu>
      )}
    </div>
  );
}
