import './dashboards.css';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../host/session-context';
import { useChange } from '../host/use-change';
import { createDashboard } from '../jira/dashboards';
import { Headings } from '../parts/text/headings';
import { Go } from '../parts/router-link';
import { Nothing, Problem, WaitingRows } from '../parts/states';
import { dashboardPath } from '../routes';
import { useDashboards } from './use-dashboard';

export function DashboardsPage() {
  const { readOnly } = useSession();
  const { data: dashboards, error, refetch } = useDashboards();
  return (
    <div className="page">
      <div className="page-title">
        <h1>Dashboards</h1>
      </div>
      {error !== null && <Problem error={error} retry={() => void refetch()} />}
      {error === null && dashboards === undefined && <WaitingRows label="Loading dashboards" rows={3} />}
      {dashboards?.length === 0 && <Nothing title="There are no dashboards yet" />}
      {dashboards !== undefined && dashboards.length > 0 && (
        <table className="list dashboards-list">
          <Headings names={['Name', 'Owner']} />
          <tbody>
            {dashboards.map(({ id, name, owner }) => (
              <tr key={id}>
                <td>
                  <Go to={dashboardPath(id)}>{name}</Go>
                </td>
                <td className="subtle">{owner?.displayName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {dashboards !== undefined && !readOnly && <NewDashboard />}
    </div>
  );
}

function NewDashboard() {
  const change = useChange();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const create = async (event: FormEvent) => {
    event.preventDefault();
    let id: string | null = null;
    await change({
      act: async () => {
        id = (await createDashboard(name.trim())).id;
      },
      issueKeys: [],
      failed: 'The dashboard could not be created',
    });
    if (id !== null) go(dashboardPath(id));
  };
  return (
    <form className="dashboards-new" onSubmit={(event) => void create(event)}>
      <Textfield
        aria-label="Name of the new dashboard"
        placeholder="Name of a new dashboard"
        isCompact
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        Create dashboard
      </Button>
    </form>
  );
}
