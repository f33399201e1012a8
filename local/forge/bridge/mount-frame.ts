/**
 * Shows a Custom UI module of the app in a page of the local Jira, as Forge does on the platform: in a sandboxed frame
 * from another origin, with the app's content security policy, over the bridge that @forge/bridge talks to.
 *
 *   const frame = mountForgeFrame(element, {
 *     moduleKey: 'health-panel',                    // key of a module in manifest.yml
 *     moduleType: 'jira:issueContext',
 *     extension: { issue: { key, id, type, typeId }, project: { id, key, type } },   // what Jira sends to such a module
 *     theme: 'light',
 *     onNavigate: (url) => router.push(url.pathname),
 *     onFlag: (flag) => showFlag(flag),
 *     onCost: (cost) => setCost(cost),              // after every call, with the totals of this view
 *   });
 *   frame.setTheme('dark');
 *   frame.emit('JIRA_ISSUE_CHANGED', { issueId });  // heard by `events.on` in every frame of the page
 *   frame.destroy();
 *
 * The frame grows and shrinks with its content. The viewer and the moment ("as of") are those of the browser session;
 * mount the frame anew when they change. Needs no framework; imports nothing but its own folder and zod.
 */
import { pageEvents } from './event-bus';
import type { ForgeFrameOptions } from './frame-options';
import { describeFrame, type FrameDescription, type ViewCost } from './host-calls';
import { hostMethods } from './host-methods';
import { openPortRpc, type PortRpc } from './port-rpc';
import type { ColorMode } from './theme';

export { newWidgetEdit, type WidgetConfig, type WidgetEdit } from './widget-edit';
export type { ColorMode, ViewCost };

export interface ForgeFrame {
  readonly setTheme: (theme: ColorMode) => void;
  readonly emit: (event: string, payload?: unknown) => void;
  /** The app's frame, for focus and measurements; null until it exists. */
  readonly element: () => HTMLIFrameElement | null;
  readonly destroy: () => void;
}

/** The height of a frame in pixels before its content has reported its own. */
const FIRST_HEIGHT_PX = 150;

/** Puts the module's frame into `container`. */
export function mountForgeFrame(container: HTMLElement, options: ForgeFrameOptions): ForgeFrame {
  const viewId = crypto.randomUUID();
  const problem = options.onProblem ?? ((message: string) => console.error(message));
  let theme = options.theme;
  let iframe: HTMLIFrameElement | null = null;
  let rpc: PortRpc | null = null;
  let themeListeners: ((colorMode: ColorMode) => void)[] = [];
  let cleanUps: (() => void)[] = [];
  let destroyed = false;

  const disconnect = (): void => {
    rpc?.close();
    for (const cleanUp of cleanUps) cleanUp();
    rpc = null;
    cleanUps = [];
    themeListeners = [];
  };

  const connect = (description: FrameDescription, port: MessagePort): void => {
    disconnect();
    const methods = hostMethods({
      viewId,
      options,
      description,
      theme: () => theme,
      followTheme: (apply) => themeListeners.push(apply),
      setHeight: (height) => {
        if (iframe === null) return;
        if (description.viewportSize === null) iframe.style.height = `${height}px`;
        iframe.style.opacity = '1';
      },
      reloadFrame: () => {
        if (iframe !== null) iframe.src = description.src;
      },
      onGone: (cleanUp) => cleanUps.push(cleanUp),
    });
    rpc = openPortRpc(port, (name) => {
      const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
      if (method !== undefined) return method;
      problem(`The app called the bridge method "${name}", which the local Forge host does not have.`);
      return null;
    });
    options.onConnected?.();
  };

  const show = (description: FrameDescription): void => {
    const origin = new URL(description.src).origin;
    const listen = (event: MessageEvent<unknown>): void => {
      if (event.origin !== origin || event.source !== iframe?.contentWindow) return;
      const port = event.ports[0];
      if (port !== undefined) connect(description, port);
    };
    window.addEventListener('message', listen);
    removeListener = () => {
      window.removeEventListener('message', listen);
    };

    iframe = document.createElement('iframe');
    iframe.title = description.title;
    iframe.setAttribute('sandbox', description.sandbox);
    iframe.style.cssText = `display:block;border:0;width:100%;height:${FIRST_HEIGHT_PX}px`;
    // A document with another colour scheme than its frame gets an opaque canvas; before it has content, it would flash
    // white on a dark page. `visibility` does not help: browsers do not lay out a hidden cross-origin frame, so it
    // would never report its height.
    iframe.style.colorScheme = theme;
    iframe.style.opacity = '0';
    iframe.src = description.src;
    container.replaceChildren(iframe);
  };
  let removeListener = (): void => undefined;

  describeFrame(options.moduleKey, options.entryPoint).then(
    (description) => {
      if (!destroyed) show(description);
    },
    (error: unknown) => {
      if (!destroyed) problem(error instanceof Error ? error.message : String(error));
    },
  );

  return {
    setTheme: (wanted) => {
      theme = wanted;
      if (iframe !== null) iframe.style.colorScheme = wanted;
      for (const apply of themeListeners) apply(wanted);
    },
    emit: (event, payload) => {
      pageEvents.emit(event, payload);
    },
    element: () => iframe,
    destroy: () => {
      destroyed = true;
      disconnect();
      removeListener();
      iframe?.remove();
    },
  };
}
