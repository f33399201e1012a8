import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { useState } from 'react';
import { chooseColor, useColorChoice, type ColorChoice } from '../host/color-mode';

const choices = [
  { id: 'light', words: 'Light' },
  { id: 'dark', words: 'Dark' },
  { id: 'auto', words: 'Match system' },
] as const;

export function ThemeSwitch() {
  const chosen = useColorChoice();
  const [isOpen, setOpen] = useState(false);
  const choose = (choice: ColorChoice) => {
    setOpen(false);
    void chooseColor(choice);
  };
  return (
    <DropdownMenu<HTMLButtonElement>
      shouldRenderToParent
      isOpen={isOpen}
      onOpenChange={(change) => setOpen(change.isOpen)}
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <IconButton {...props} ref={triggerRef} appearance="subtle" icon={ThemeIcon} label="Theme" />
      )}
    >
      <DropdownItemRadioGroup id="theme" title="Theme">
        {choices.map(({ id, words }) => (
          <DropdownItemRadio key={id} id={id} isSelected={chosen === id} onClick={() => choose(id)}>
            {words}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
