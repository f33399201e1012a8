import type { GadgetHost } from '../../../static/kit/host/gadget-host';
import { type AzureFrame, CONTRIBUTION } from './azure-frame';

interface WidgetSettings {
  readonly customSettings: { readonly data: string | null };
}

interface ConfigurationContext {
  readonly notify: (event: string, payload: object) => Promise<unknown>;
}

/** An answer that the dashboard understands. */
const SUCCESS = { statusType: 0 } as const;
const CHANGED = 'WidgetConfigurationContext.ConfigurationChange';
const VERSION = { major: 1, minor: 0, patch: 0 };

/**
 * A portfolio on a dashboard: calls back with the saved configuration, first at the start and then after each change.
 */
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
  // One object: a function would be called again for each message, and would lose what it showed.
  frame.register(CONTRIBUTION.widget, { preload: async () => SUCCESS, load, reload: load });
}

/** The form beside a dashboard that configures its portfolio. */
export function followConfiguration(frame: AzureFrame, onGadget: (gadget: GadgetHost) => void): void {
  let toSave: () => object | null = () => null;
  frame.register(CONTRIBUTION.widgetConfiguration, {
    load: async ({ customSettings: { data } }: WidgetSettings, context: ConfigurationContext) => {
      onGadget({
        ...VIEW,
        mode: 'edit',
        config: await configOf(data, frame),
        changed: (config) => {
          // The dashboard decides whether it redraws its preview.
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

/** Until something is chosen, this is the project of the dashboard. */
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
