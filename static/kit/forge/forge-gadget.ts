import { events, view } from '@forge/bridge';
import { widget, widgetEdit } from '@forge/dashboards-bridge/out';
import type { GadgetHost } from '../gadget-host';

const WIDGET = 'dashboards:widget';

/** The dashboard around a screen: of the new kind (widgets), or of the old one (gadgets). */
export async function forgeGadget(): Promise<GadgetHost> {
  const { extension } = await view.getContext();
  const mode = extension['entryPoint'] === 'edit' ? 'edit' : 'view';
  return extension['type'] === WIDGET
    ? widgetHost(extension['config'], mode)
    : gadgetHost(extension['gadgetConfiguration'], mode);
}

function widgetHost(config: unknown, mode: GadgetHost['mode']): GadgetHost {
  return {
    config,
    mode,
    // It is not documented whether the last of these is saved, or what `onProductSave` answers: both say the same.
    changed: (changed) => {
      void widgetEdit.updateConfig({ ...changed });
      // Where the dashboard has no preview, it refuses; then there is none to follow.
      widget.setPreviewConfig({ ...changed }).catch(() => undefined);
    },
    beforeSave: (configToSave) => {
      void widgetEdit.onProductSave(() => {
        const config = configToSave();
        return Promise.resolve(config === null ? null : { ...config });
      });
    },
    save: null,
    cancel: null,
    onRefresh: () => () => undefined,
    edit: null,
  };
}

function gadgetHost(config: unknown, mode: GadgetHost['mode']): GadgetHost {
  return {
    config,
    mode,
    changed: () => undefined,
    beforeSave: () => undefined,
    save: (saved) => view.submit(saved),
    cancel: () => void view.close(),
    onRefresh: (refresh) => {
      const subscription = events.on('JIRA_DASHBOARD_GADGET_REFRESH', refresh).catch(() => null);
      return () => void subscription.then((active) => active?.unsubscribe());
    },
    edit: null,
  };
}
