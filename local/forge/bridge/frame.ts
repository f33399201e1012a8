/**
 * Runs first inside every Custom UI frame, in the place of Forge's own global-bridge.js: it puts `__bridge` there, which
 * the unmodified @forge/bridge needs when it loads, follows the theme and reports the frame's height. It is built into
 * one classic script of its own, and imports only small modules.
 */
import { openPortRpc } from './port-rpc';
import { themeAttributes, type ColorMode } from './theme';

const script = document.currentScript;
const source = new URL(script instanceof HTMLScriptElement ? script.src : location.href);
const hostOrigin = source.searchParams.get('host') ?? location.origin;

const channel = new MessageChannel();
const host = openPortRpc(channel.port1, () => null);
window.parent.postMessage({ type: 'local-forge-connect' }, hostOrigin, [channel.port2]);

Object.defineProperty(globalThis, '__bridge', {
  value: {
    callBridge: (method: string, payload?: unknown) =>
      method === 'enableTheming' ? host.call(method, applyTheme) : host.call(method, payload),
  },
});

function applyTheme(colorMode: ColorMode): Promise<void> {
  for (const [name, value] of Object.entries(themeAttributes(colorMode))) {
    document.documentElement.setAttribute(name, value);
  }
  return tokensLoaded();
}

let loading: Promise<void> | null = null;

/** The style sheet with Atlassian's design tokens, from this origin as the content security policy requires. */
function tokensLoaded(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL('tokens.css', source).href;
    sheet.onload = sheet.onerror = () => {
      resolve();
    };
    document.head.prepend(sheet);
  });
  return loading;
}

document.addEventListener('DOMContentLoaded', () => {
  let reported = 0;
  const report = (): void => {
    const height = contentHeight();
    if (height === reported) return;
    reported = height;
    host.call('resize', { height }).catch(() => undefined);
  };
  const sizes = new ResizeObserver(report);
  const watch = (): void => {
    sizes.disconnect();
    for (const element of [document.body, ...document.body.children]) sizes.observe(element);
    report();
  };
  new MutationObserver(watch).observe(document.body, { childList: true });
  watch();
});

/**
 * The height of the body's content: the body itself may be stretched to the frame's height, and would then never
 * shrink.
 */
function contentHeight(): number {
  const bottoms = [...document.body.children].map(
    (child) => child.getBoundingClientRect().bottom + parseFloat(getComputedStyle(child).marginBottom || '0'),
  );
  const { paddingBottom, marginBottom } = getComputedStyle(document.body);
  const below = parseFloat(paddingBottom || '0') + parseFloat(marginBottom || '0');
  return Math.ceil(Math.max(0, ...bottoms) + window.scrollY + below);
}
