/** Two themes in the names and notations of Azure DevOps: palettes as triples, the rest as whole colours. */
export const THEMES = {
  light: {
    'palette-primary': '0, 120, 212',
    'palette-neutral-0': '255, 255, 255',
    'palette-neutral-4': '244, 244, 244',
    'palette-neutral-10': '218, 218, 218',
    'palette-neutral-60': '102, 102, 102',
    'palette-neutral-100': '0, 0, 0',
    'background-color': 'rgba(255, 255, 255, 1)',
    'text-primary-color': 'rgba(0, 0, 0, .9)',
    'text-secondary-color': 'rgba(0, 0, 0, .55)',
    'text-disabled-color': 'rgba(0, 0, 0, .38)',
    'communication-foreground': 'rgba(0, 90, 158, 1)',
    'communication-background': 'rgba(0, 120, 212, 1)',
    'focus-border-color': 'rgba(0, 120, 212, 1)',
    'callout-background-color': 'rgba(255, 255, 255, 1)',
    'component-grid-row-hover-color': 'rgba(248, 248, 248, 1)',
  },
  dark: {
    'palette-primary': '0, 120, 212',
    'palette-neutral-0': '23, 23, 23',
    'palette-neutral-4': '41, 41, 41',
    'palette-neutral-10': '67, 67, 67',
    'palette-neutral-60': '171, 171, 171',
    'palette-neutral-100': '255, 255, 255',
    'background-color': 'rgba(32, 31, 30, 1)',
    'text-primary-color': 'rgba(255, 255, 255, 1)',
    'text-secondary-color': 'rgba(255, 255, 255, .7)',
    'text-disabled-color': 'rgba(255, 255, 255, .5)',
    'communication-foreground': 'rgba(130, 190, 240, 1)',
    'communication-background': 'rgba(0, 120, 212, 1)',
    'focus-border-color': 'rgba(130, 190, 240, 1)',
    'callout-background-color': 'rgba(37, 36, 35, 1)',
    'component-grid-row-hover-color': 'rgba(45, 44, 43, 1)',
  },
} as const;

export type ThemeName = keyof typeof THEMES;

export function applyTheme(name: ThemeName): void {
  for (const [variable, value] of Object.entries(THEMES[name]))
    document.documentElement.style.setProperty(`--${variable}`, value);
  document.documentElement.style.colorScheme = name;
}
