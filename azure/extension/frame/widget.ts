import type { GadgetHost } from '../../../static/kit/gadget-host';
import { type AzureFrame, CONTRIBUTION } from './azure-frame';

interface WidgetSettings {
  readonly customSettings: { readonly data: string | null };
}

interface ConfigurationContext {
  readonly notify: (event: string, told: object) => Promise<unknown>;
}

/** What the dashboard understands of an answer. */
const SUCCESS = { statusType: 0 } as const;
const CHANGED = 'WidgetConfigurationContext.ConfigurationChange';
const VERSION = { major: 1, minor: 0, patch: 0 };

/** A portfolio on a dashboard: calls back with what was saved, at first and whenever that changes. */
export function followWidget(frame: AzureFrame, onGadget: (gadget: GadgetHost) => void): void {
  const refreshes = new Set<() => void>();
  let shown: string | null | undefined;
  const load = async ({ customSettings: { data } }: WidgetSettings) => {
    if (data === shown) for (const refresh of refreshes) refresh();
    else onGadget({ ...VIEW, config: await configOf(data, frame), onRefresh: hear });
    shown = data;
    return SUCCESS;
  };
  const hear = (refresh: () => void): (() => void) => {
    refreshes.add(refresh);
    return () => void refreshes.delete(refresh);
  };
  // One object: a function would be called anew for each message, and forget what it showed.
  frame.register(CONTRIBUTION.widget, { preload: async () => SUCCESS, load, reload: load });
}

/** The form beside a dashboard that chooses what its portfolio shows. */
export function followConfiguration(frame: AzureFrame, onGadget: (gadget: GadgetHost) => void): void {
  let toSave: () => object | null = () => null;
  frame.register(CONTRIBUTION.widgetConfiguration, {
    load: async ({ customSettings: { data } }: WidgetSettings, context: ConfigurationContext) => {
      onGadget({
        ...VIEW,
        mode: 'edit',
        config: await configOf(data, frame),
        changed: (config) => {
          // Whether the dashboard redraws its preview is its own matter.
          void context.notify(CHANGED, { data: { customSettings: settingsOf(config) } }).catch(() => undefined);
        },
        beforeSave: (configToSave) => {
          toSave = configToSave;
        },
      });
      return SUCCESS;
    },
    onSave: async () => {
      const config = toSave();
      return config === null ? { isValid: false } : { isValid: true, customSettings: settingsOf(config) };
    },
  });
}

const VIEW: Omit<GadgetHost, 'config'> = {
  mode: 'view',
  changed: () => undefined,
  beforeSave: () => undefined,
  save: null,
  cancel: null,
  onRefresh: () => () => undefined,
  edit: null,
};

const settingsOf = (config: object) => ({ data: JSON.stringify(config), version: VERSION });

/** Until something is chosen, the project of the dashboard is. */
async function configOf(data: string | null, frame: AzureFrame): Promise<unknown> {
  const { project } = await frame.around();
  const usual = project === null ? {} : { chosen: [{ kind: 'project', id: project.name }] };
  if (data === null) return usual;
  try {
    return JSON.parse(data);
  } catch {
    return usual;
  }
}
