import { events, view } from '@forge/bridge';
import { widgetEdit } from '@forge/dashboards-bridge/out';
import type { GadgetHost } from '../host/gadget-host';
import { at } from './request-jira';

const WIDGET = 'dashboards:widget';

/** The dashboard around a screen: the new kind (widgets), or the old one (gadgets). */
export async function forgeGadget(): Promise<GadgetHost> {
  const { extension } = await view.getContext();
  const mode = extension['entryPoint'] === 'edit' ? 'edit' : 'view';
  return extension['type'] === WIDGET
    ? widgetHost(extension['config'], mode)
    : gadgetHost(extension['gadgetConfiguration'], mode, idIn(extension['gadget']));
}

function widgetHost(config: unknown, mode: GadgetHost['mode']): GadgetHost {
  return {
    config,
    mode,
    // It is not documented whether the last of these values is saved, or the answer of `onProductSave`: both are the
    // same.
    changed: (changed) => {
      void widgetEdit.updateConfig({ ...changed });
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

function gadgetHost(config: unknown, mode: GadgetHost['mode'], id: string | null): GadgetHost {
  return {
    config,
    mode,
    changed: () => undefined,
    beforeSave: () => undefined,
    save: (saved) => view.submit(saved),
    cancel: () => void view.close(),
    onRefresh: (refresh) => {
      // Every gadget of the dashboard gets the event, even if only one of them is to be refreshed.
      const hear = (event: unknown): void => {
        const meant = at(event, 'origin') === 'gadget' ? idIn({ id: at(event, 'gadgetId') }) : null;
        if (meant === null || meant === id) refresh();
      };
      const subscription = events.on('JIRA_DASHBOARD_GADGET_REFRESH', hear).catch(() => null);
      return () => void subscription.then((active) => active?.unsubscribe());
    },
    edit: null,
  };
}

function idIn(value: unknown): string | null {
  const id = at(value, 'id');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
