import { newAppHistory } from './app-history';
import { pageEvents } from './event-bus';
import type { ForgeFlag, ForgeFrameOptions } from './frame-options';
import { callServer, type FrameDescription } from './host-calls';
import { addressOf } from './navigation';
import { pageHistory } from './page-history';
import type { Method } from './port-rpc';
import { themeState, type ColorMode } from './theme';

/** The parts of the frame that the bridge's methods use. */
export interface BridgedFrame {
  readonly viewId: string;
  readonly options: ForgeFrameOptions;
  readonly description: FrameDescription;
  readonly theme: () => ColorMode;
  readonly followTheme: (apply: (colorMode: ColorMode) => void) => void;
  readonly setHeight: (height: number) => void;
  readonly reloadFrame: () => void;
  /** Called when the frame is removed. */
  readonly onGone: (cleanUp: () => void) => void;
}

/** The bridge's methods that the local host supports; each answers as Jira does. */
export function hostMethods(frame: BridgedFrame): Readonly<Record<string, Method>> {
  const { options, description, viewId } = frame;
  const { moduleKey, moduleType } = options;
  const { entryPoint } = options;
  const extension = { ...options.extension, type: moduleType, ...(entryPoint === undefined ? {} : { entryPoint }) };
  const onCost = options.onCost ?? (() => undefined);

  return {
    getContext: () => ({ ...description.context, extension, theme: themeState(frame.theme()) }),
    invoke: (call) => callServer('invoke', { ...record(call), viewId, moduleKey, extension }, onCost),
    fetchProduct: (call) => callServer('fetchProduct', { ...record(call), viewId, moduleKey }, onCost),

    enableTheming: async (apply) => {
      const notify = callback(apply);
      frame.followTheme((colorMode) => void notify(colorMode));
      await notify(frame.theme());
    },
    resize: (size) => {
      const { height } = record(size);
      if (typeof height === 'number') frame.setHeight(height);
    },

    on: (subscription) => listen(frame, subscription),
    onPublic: (subscription) => listen(frame, subscription),
    emit: (event) => {
      pageEvents.emit(String(record(event)['event']), record(event)['payload']);
    },
    emitPublic: (event) => {
      pageEvents.emit(String(record(event)['event']), record(event)['payload']);
    },
    emitReadyEvent: () => undefined,

    navigate: (location) => {
      const address = addressOf(location, window.location.origin);
      const newTab = record(location)['type'] === 'new-tab';
      if (newTab) window.open(address, '_blank', 'noopener');
      else if (options.onNavigate !== undefined) options.onNavigate(address);
      else window.location.assign(address);
    },
    getUrl: (location) => addressOf(location, window.location.origin).href,
    createHistory: () => (options.address === undefined ? newAppHistory() : pageHistory(options.address, frame.onGone)),
    changeWindowTitle: (title) => {
      const before = document.title;
      document.title = String(title);
      frame.onGone(() => {
        document.title = before;
      });
    },

    reload: () => {
      window.location.reload();
    },
    refresh: () => {
      frame.reloadFrame();
      return true;
    },
    refreshIssueView: () => {
      options.onRefreshIssue?.();
    },
    close: (payload) => {
      if (options.onClose === undefined) return false;
      options.onClose(payload);
      return true;
    },
    submit: async (payload) => {
      if (options.onSubmit === undefined) return false;
      await options.onSubmit(payload);
      return true;
    },
    ...(options.widgetEdit === undefined ? {} : { getWidgetEditApi: () => options.widgetEdit?.api }),
    showFlag: (flag) => {
      if (options.onFlag === undefined) throw new Error('This page of the local Forge host shows no flags.');
      options.onFlag(flagOf(record(flag)));
      return true;
    },
    closeFlag: (flag) => {
      options.onFlagClosed?.(String(record(flag)['id']));
      return true;
    },
    getFrameId: () => viewId,
  };
}

function listen(frame: BridgedFrame, subscription: unknown): { readonly unsubscribe: () => void } {
  const { event, callback: given } = record(subscription);
  const unsubscribe = pageEvents.on(String(event), callback(given));
  frame.onGone(unsubscribe);
  return { unsubscribe };
}

function flagOf(flag: Readonly<Record<string, unknown>>): ForgeFlag {
  const { id, title, description, type, appearance, actions, isAutoDismiss } = flag;
  const wanted = appearance ?? type;
  const known = (['info', 'success', 'warning', 'error'] as const).find((name) => name === wanted);
  return {
    id: String(id),
    title: String(title ?? ''),
    description: String(description ?? ''),
    appearance: known ?? 'info',
    isAutoDismiss: isAutoDismiss === true,
    actions: (Array.isArray(actions) ? actions : []).map((action: unknown) => ({
      text: String(record(action)['text'] ?? ''),
      onClick: () => void callback(record(action)['onClick'])(),
    })),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function callback(value: unknown): Method {
  if (typeof value !== 'function') throw new Error('The bridge method needs a function.');
  return (...values) => Reflect.apply(value, undefined, values);
}
