import type { AppModule } from '../host/modules';
import type { PlacedGadget } from '../jira/dashboards';

/** The two kinds of modules that stand on dashboards: what Atlassian's new dashboards take, and what Jira's take. */
export const WIDGET = 'dashboards:widget';
export const GADGET = 'jira:dashboardGadget';

export const isForDashboards = ({ type }: AppModule): boolean => type === WIDGET || type === GADGET;

export interface GadgetPlace {
  readonly dashboardId: string;
  /** In pixels. */
  readonly width: number;
}

/** What a dashboard tells a module about where it stands and what it was set up with. */
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
