import { IconButton } from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { ReactNode } from 'react';

/** A menu of actions, behind three dots. */
export function MoreMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      shouldRenderToParent
      trigger={({ triggerRef, ...props }) => (
        <IconButton {...props} ref={triggerRef} spacing="compact" appearance="subtle" icon={MoreIcon} label={label} />
      )}
    >
      {children}
    </DropdownMenu>
  );
}
