/** The colours a frame is asked to draw in. Spacing and typography do not change with them. */
export type ColorMode = 'light' | 'dark';

/** What Jira tells an app about the theme, in the shape of `ThemeState` of @atlaskit/tokens. */
export function themeState(colorMode: ColorMode): Readonly<Record<string, string>> {
  return { colorMode, light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' };
}

/** The two attributes that Atlassian's token style sheets look at. */
export function themeAttributes(colorMode: ColorMode): Readonly<Record<string, string>> {
  return {
    'data-color-mode': colorMode,
    'data-theme': 'light:light dark:dark spacing:spacing typography:typography shape:shape',
  };
}
