import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { SPANS, type PlacedGadget, type Span } from '../jira/dashboards';
import { MoreMenu } from '../parts/menus/more-menu';
import type { DashboardChanges } from './use-dashboard';

interface GadgetMenuProps {
  readonly gadget: PlacedGadget;
  readonly all: readonly PlacedGadget[];
  readonly changes: DashboardChanges;
  readonly writable: boolean;
  readonly refresh: () => void;
  /** Opens the form; null if there is none. */
  readonly edit: (() => void) | null;
}

const WIDTHS: Readonly<Record<Span, string>> = {
  3: 'A quarter',
  4: 'A third',
  6: 'Half',
  8: 'Two thirds',
  12: 'Full width',
};

/** The actions on a gadget: everybody may refresh it, the dashboard's owner may change it. */
export function GadgetMenu({ gadget, all, changes, writable, refresh, edit }: GadgetMenuProps) {
  const place = all.findIndex(({ id }) => id === gadget.id);
  const move = (step: number): void => {
    const others = all.filter(({ id }) => id !== gadget.id);
    void changes.order([...others.slice(0, place + step), gadget, ...others.slice(place + step)]);
  };
  return (
    <MoreMenu label={`More actions for ${gadget.title}`}>
      <DropdownItemGroup>
        <DropdownItem onClick={refresh}>Refresh</DropdownItem>
        {writable && edit !== null && <DropdownItem onClick={edit}>Configure</DropdownItem>}
        {writable && place > 0 && <DropdownItem onClick={() => move(-1)}>Move up</DropdownItem>}
        {writable && place < all.length - 1 && <DropdownItem onClick={() => move(1)}>Move down</DropdownItem>}
        {writable && <DropdownItem onClick={() => void changes.remove(gadget)}>Remove</DropdownItem>}
      </DropdownItemGroup>
      {writable && (
        <DropdownItemGroup title="Width" hasSeparator>
          {SPANS.map((span) => (
            <DropdownItem
              key={span}
              isSelected={span === gadget.columnSpan}
              onClick={() => void changes.widen(gadget.id, span)}
            >
              {WIDTHS[span]}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      )}
    </MoreMenu>
  );
}
