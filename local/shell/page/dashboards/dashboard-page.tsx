import './dashboards.css';
import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useModules } from '../host/modules';
import { useSession } from '../host/session-context';
import { Go } from '../parts/router-link';
import { Nothing, Problem, WaitingRows } from '../parts/states';
import { dashboardsPath } from '../routes';
import { AddGadget } from './add-gadget';
import { GadgetCard } from './gadget-card';
import { isForDashboards } from './module-kinds';
import { useDashboard, useDashboardChanges, useGadgets } from './use-dashboard';

const MISSING = {
  title: 'This dashboard doesn’t exist, or you don’t have access to it',
  text: 'Ask its owner to share it with you.',
};

/** A dashboard with gadgets and widgets of the app, each in a frame of its own. */
export function DashboardPage({ dashboardId }: { readonly dashboardId: string }) {
  const { readOnly } = useSession();
  const dashboard = useDashboard(dashboardId);
  const gadgets = useGadgets(dashboardId);
  const { data: modules } = useModules();
  const changes = useDashboardChanges(dashboardId);
  const [edited, setEdited] = useState<number | null>(null);
  const [isAdding, setAdding] = useState(false);
  const error = dashboard.error ?? gadgets.error;
  if (error !== null) {
    const retry = () => void Promise.all([dashboard.refetch(), gadgets.refetch()]);
    return <Problem isPage error={error} retry={retry} missing={MISSING} />;
  }
  const writable = dashboard.data?.isWritable === true && !readOnly;
  const shown = gadgets.data;
  return (
    <div className="page dashboard-page" data-editing={edited !== null}>
      <nav aria-label="Breadcrumbs">
        <ol className="plain crumbs">
          <li>
            <Go to={dashboardsPath}>Dashboards</Go>
          </li>
        </ol>
      </nav>
      <div className="page-title dashboard-title">
        <h1>{dashboard.data?.name ?? ' '}</h1>
        {writable && <Button onClick={() => setAdding(true)}>Add gadget</Button>}
      </div>
      {(shown === undefined || modules === undefined) && <WaitingRows label="Loading the dashboard" rows={4} />}
      {shown?.length === 0 && <Nothing title="There is nothing on this dashboard yet" />}
      {shown !== undefined && modules !== undefined && (
        <div className="dashboard-grid">
          {shown.map((gadget) => (
            <GadgetCard
              key={gadget.id}
              dashboardId={dashboardId}
              gadget={gadget}
              module={modules.find(({ key }) => key === gadget.moduleKey)}
              changes={changes}
              writable={writable}
              isEdited={edited === gadget.id}
              setEdited={(isEdited) => setEdited(isEdited ? gadget.id : null)}
              all={shown}
            />
          ))}
        </div>
      )}
      {isAdding && (
        <AddGadget
          modules={(modules ?? []).filter(isForDashboards)}
          add={({ key, title, editable }) => {
            setAdding(false);
            // As in Jira, a gadget with a form opens with the form.
            void changes.add({ moduleKey: key, title }).then((id) => setEdited(editable ? id : null));
          }}
          close={() => setAdding(false)}
        />
      )}
    </div>
  );
}
