import type { AppModule } from '../host/modules';
import type { PlacedGadget } from '../jira/dashboards';

/** The two kinds of modules for dashboards: one for Atlassian's new dashboards, one for Jira's. */
export const WIDGET = 'dashboards:widget';
export const GADGET = 'jira:dashboardGadget';

export const isForDashboards = ({ type }: AppModule): boolean => type === WIDGET || type === GADGET;

export interface GadgetPlace {
  readonly dashboardId: string;
  /** In pixels. */
  readonly width: number;
}

/** The data that a dashboard sends to a module: its place and its configuration. */
export function extensionOf(
  type: string,
  { id, columnSpan, config }: Pick<PlacedGadget, 'id' | 'columnSpan' | 'config'>,
  { dashboardId, width }: GadgetPlace,
): Readonly<Record<string, unknown>> {
  if (type === GADGET) {
    return { gadget: { id: String(id) }, dashboard: { id: dashboardId }, gadgetConfiguration: config ?? {} };
  }
  return {
    config: config ?? {},
    context: { dashboardId, widgetId: String(id) },
    layout: { width, height: 0, rowSpan: 'large', columnSpan },
  };
}
