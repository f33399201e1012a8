import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useChange } from '../host/use-change';
import {
  addGadget,
  fetchDashboard,
  fetchDashboards,
  fetchGadgets,
  placeGadget,
  removeGadget,
  saveProperty,
  type PlacedGadget,
  type Span,
} from '../jira/dashboards';

export const useDashboards = () =>
  useQuery({ queryKey: ['dashboards'], queryFn: ({ signal }) => fetchDashboards(signal) });

export const useDashboard = (id: string) =>
  useQuery({ queryKey: ['dashboard', id], queryFn: ({ signal }) => fetchDashboard(id, signal) });

export const useGadgets = (dashboardId: string) =>
  useQuery({ queryKey: ['gadgets', dashboardId], queryFn: ({ signal }) => fetchGadgets(dashboardId, signal) });

export interface DashboardChanges {
  readonly add: (gadget: { readonly moduleKey: string; readonly title: string }) => Promise<number | null>;
  readonly remove: (gadget: PlacedGadget) => Promise<boolean>;
  /** Puts the gadgets in this order. */
  readonly order: (gadgets: readonly PlacedGadget[]) => Promise<boolean>;
  readonly widen: (gadgetId: number, columnSpan: Span) => Promise<boolean>;
  /** Keeps the values of an app's form. */
  readonly configure: (gadgetId: number, config: unknown) => Promise<boolean>;
}

/** The changes that an owner may make to a dashboard; each shows Jira's error itself. */
export function useDashboardChanges(dashboardId: string): DashboardChanges {
  const change = useChange();
  return useMemo(() => {
    const act = (run: () => Promise<unknown>, failed: string) =>
      change({ act: async () => void (await run()), issueKeys: [], failed });
    return {
      add: async (gadget) => {
        let added: number | null = null;
        await act(async () => {
          added = (await addGadget(dashboardId, gadget)).id;
        }, 'The gadget could not be added');
        return added;
      },
      remove: ({ id }) => act(() => removeGadget(dashboardId, id), 'The gadget could not be removed'),
      order: (gadgets) =>
        act(async () => {
          for (const [row, { id }] of gadgets.entries()) {
            await placeGadget(dashboardId, { id, position: { row, column: 0 } });
          }
        }, 'The gadget could not be moved'),
      widen: (gadgetId, columnSpan) =>
        act(
          () => saveProperty({ dashboardId, gadgetId, name: 'layout' }, { columnSpan }),
          'The width could not be changed',
        ),
      configure: (gadgetId, config) =>
        act(() => saveProperty({ dashboardId, gadgetId, name: 'config' }, config), 'The gadget could not be saved'),
    };
  }, [change, dashboardId]);
}
