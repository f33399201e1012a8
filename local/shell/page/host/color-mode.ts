import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { useSyncExternalStore } from 'react';

export type ColorMode = 'light' | 'dark';
export type ColorChoice = ColorMode | 'auto';

const STORED = 'color-mode';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** The viewer's choice; `auto` follows the system and is the default. */
function colorChoice(): ColorChoice {
  const stored = localStorage.getItem(STORED);
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

/** The present mode. */
export const colorMode = (): ColorMode => {
  const choice = colorChoice();
  if (choice !== 'auto') return choice;
  return dark.matches ? 'dark' : 'light';
};

/** Remembers the choice and draws it. */
export async function chooseColor(choice: ColorChoice): Promise<void> {
  if (choice === 'auto') localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, choice);
  await applyColor();
}

/** Loads the tokens of the present mode and marks the document with it. */
export async function applyColor(): Promise<void> {
  await setGlobalTheme({
    colorMode: colorMode(),
    light: 'light',
    dark: 'dark',
    spacing: 'spacing',
    shape: 'shape',
    typography: 'typography',
  });
  for (const listener of listeners) listener();
}

dark.addEventListener('change', () => void applyColor());

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useColorMode = (): ColorMode => useSyncExternalStore(subscribe, colorMode);
export const useColorChoice = (): ColorChoice => useSyncExternalStore(subscribe, colorChoice);
