import type { Method } from './port-rpc';

/** The configuration that an app keeps with a widget on a dashboard. */
export type WidgetConfig = Readonly<Record<string, unknown>>;

export type WidgetSaved =
  | { readonly status: 'saved'; readonly config: WidgetConfig }
  /** The app keeps nothing with the dashboard. */
  | { readonly status: 'skipped' }
  | { readonly status: 'failed'; readonly message: string };

/** One form of a widget while it is open: calls from its frame, and the action of the dashboard's Save button. */
export interface WidgetEdit {
  /** The answer of `getWidgetEditApi` to the frame: the callbacks of `widgetEdit` in @forge/dashboards-bridge. */
  readonly api: Readonly<Record<string, Method>>;
  /** Asks the app for the configuration, keeps it with the dashboard, and notifies the app. */
  readonly save: (keep: (config: WidgetConfig) => Promise<string>) => Promise<WidgetSaved>;
}

/** `onConfig` is called on every change in the form, for a preview. */
export function newWidgetEdit(saved: WidgetConfig, onConfig: (config: WidgetConfig) => void): WidgetEdit {
  let latest = saved;
  let toSave: Method | null = null;
  let whenSaved: Method | null = null;
  let whenFailed: Method | null = null;
  return {
    api: {
      updateConfig: (config) => {
        latest = configIn(config) ?? {};
        onConfig(latest);
      },
      onProductSave: (callback) => {
        toSave = methodIn(callback);
      },
      onSave: (callback) => {
        whenSaved = methodIn(callback);
      },
      onSaveError: (callback) => {
        whenFailed = methodIn(callback);
      },
    },
    save: async (keep) => {
      try {
        // Nothing is kept unless the app asks for it.
        const config = toSave === null ? null : configIn(await toSave(latest));
        if (config === null) return { status: 'skipped' };
        const widgetId = await keep(config);
        await whenSaved?.(config, widgetId);
        return { status: 'saved', config };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        await whenFailed?.({ name: 'Error', message });
        return { status: 'failed', message };
      }
    },
  };
}

function configIn(value: unknown): WidgetConfig | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function methodIn(value: unknown): Method {
  if (typeof value !== 'function') throw new Error('This bridge method needs a function.');
  return (...values) => Reflect.apply(value, undefined, values);
}
