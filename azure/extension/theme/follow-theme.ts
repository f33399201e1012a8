/** The SDK sets the variables of the page's theme and then fires this event. */
const THEME_EVENT = 'themeApplied';
const BACKGROUND = '--background-color';

/**
 * Follows the theme of the page. The background shows whether it is light or dark, since nothing else does. Resolves
 * when the page has sent its theme; then the screen is shown.
 */
export async function followAzureTheme(begun: Promise<unknown>): Promise<void> {
  window.addEventListener(THEME_EVENT, show);
  await begun.catch(() => undefined);
  show();
  document.documentElement.classList.remove('bw-awaiting-theme');
}

function show(): void {
  const root = document.documentElement;
  const background = getComputedStyle(root).getPropertyValue(BACKGROUND);
  const mode = isDark(background) ? 'dark' : 'light';
  root.setAttribute('data-color-mode', mode);
  root.style.colorScheme = mode;
}

/** By perceived luminance; a colour that cannot be parsed counts as light. */
export function isDark(color: string): boolean {
  const [red, green, blue] = channelsOf(color.trim());
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

function channelsOf(color: string): readonly number[] {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:[\da-f]{2})?$/i.exec(color);
  if (hex !== null) return hex.slice(1, 4).map((part) => Number.parseInt(part, 16));
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short !== null) return short.slice(1, 4).map((part) => Number.parseInt(part + part, 16));
  if (!/^rgba?\(/i.test(color)) return [];
  return [...color.matchAll(/\d+(?:\.\d+)?/g)].slice(0, 3).map(([part]) => Number(part));
}
