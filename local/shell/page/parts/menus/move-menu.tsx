import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { MoreMenu } from './more-menu';

interface MoveMenuProps<Place> {
  readonly issueKey: string;
  readonly places: readonly Place[];
  readonly onMove: (to: Place) => void;
}

/** The possible targets of an issue, for users who do not drag it. */
export function MoveMenu<Place extends { readonly name: string }>({ issueKey, places, onMove }: MoveMenuProps<Place>) {
  return (
    <MoreMenu label={`Move ${issueKey}`}>
      <DropdownItemGroup title="Move to">
        {places.map((place, index) => (
          <DropdownItem key={index} onClick={() => onMove(place)}>
            {place.name}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </MoreMenu>
  );
}
