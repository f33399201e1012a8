/** The colours in which a frame is to be drawn. Spacing and typography do not depend on them. */
export type ColorMode = 'light' | 'dark';

/** The theme as Jira sends it to an app, in the shape of `ThemeState` of @atlaskit/tokens. */
export function themeState(colorMode: ColorMode): Readonly<Record<string, string>> {
  return { colorMode, light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' };
}

/** The two attributes that Atlassian's token style sheets use. */
export function themeAttributes(colorMode: ColorMode): Readonly<Record<string, string>> {
  return {
    'data-color-mode': colorMode,
    'data-theme': 'light:light dark:dark spacing:spacing typography:typography shape:shape',
  };
}
