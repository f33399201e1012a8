import DropdownMenu, { DropdownItem, DropdownItemCheckbox, DropdownItemCheckboxGroup } from '@atlaskit/dropdown-menu';
import { useState } from 'react';
import { calendarDay } from '../../format/dates';
import { useSession } from '../../host/session-context';
import type { Issue } from '../../jira/shapes';
import { projectKeyOf } from '../../routes';
import { useEdit } from './use-edit';
import { useVersions } from '../use-issue';

export function VersionsField({ issue }: { readonly issue: Issue }) {
  const { readOnly } = useSession();
  const edit = useEdit(issue.key);
  const [wasOpened, setOpened] = useState(false);
  const { data: versions, isPending } = useVersions(projectKeyOf(issue.key), wasOpened);
  const chosen = issue.fields.fixVersions ?? [];
  const shown =
    chosen.length === 0 ? (
      <span className="subtlest">None</span>
    ) : (
      <span>{chosen.map(({ name }) => name).join(', ')}</span>
    );
  if (readOnly) return shown;
  const isChosen = (id: string) => chosen.some((version) => version.id === id);
  const offered = (versions ?? []).filter((version) => isChosen(version.id) || !(version.archived || version.released));
  const toggle = (id: string) => {
    const ids = chosen.map((version) => version.id);
    const wanted = isChosen(id) ? ids.filter((other) => other !== id) : [...ids, id];
    void edit({ fixVersions: wanted.map((versionId) => ({ id: versionId })) }, 'Fix versions');
  };
  return (
    <DropdownMenu<HTMLButtonElement>
      shouldRenderToParent
      isLoading={wasOpened && isPending}
      onOpenChange={({ isOpen }) => {
        if (isOpen) setOpened(true);
      }}
      trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...props }) => (
        <button {...props} ref={triggerRef} type="button" className="picker details-value">
          {shown}
        </button>
      )}
    >
      <DropdownItemCheckboxGroup id="versions" title="Fix versions">
        {offered.map(({ id, name, releaseDate }) => (
          <DropdownItemCheckbox
            key={id}
            id={id}
            isSelected={isChosen(id)}
            onClick={() => toggle(id)}
            {...(releaseDate ? { description: calendarDay(releaseDate) } : {})}
          >
            {name}
          </DropdownItemCheckbox>
        ))}
        {versions !== undefined && offered.length === 0 && (
          <DropdownItem isDisabled>No unreleased versions</DropdownItem>
        )}
      </DropdownItemCheckboxGroup>
    </DropdownMenu>
  );
}
