import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';

interface MoveMenuProps<Place> {
  readonly issueKey: string;
  readonly places: readonly Place[];
  readonly onMove: (to: Place) => void;
}

/** Where an issue can go, for who does not drag it. */
export function MoveMenu<Place extends { readonly name: string }>({ issueKey, places, onMove }: MoveMenuProps<Place>) {
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      shouldRenderToParent
      trigger={({ triggerRef, ...props }) => (
        <IconButton
          {...props}
          ref={triggerRef}
          spacing="compact"
          appearance="subtle"
          icon={MoreIcon}
          label={`Move ${issueKey}`}
        />
      )}
    >
      <DropdownItemGroup title="Move to">
        {places.map((place, index) => (
          <DropdownItem key={index} onClick={() => onMove(place)}>
            {place.name}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
