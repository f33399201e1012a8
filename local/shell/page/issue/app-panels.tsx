import { useModules, type AppModule } from '../host/modules';
import { onIssueChange } from '../host/issue-events';
import { useSession } from '../host/session-context';
import type { Issue } from '../jira/shapes';
import { AppFrame } from '../parts/app-frame';
import { Fold } from '../parts/menus/fold';
import { ModuleStatus } from '../parts/module-status';
import { Problem } from '../parts/states';
import { projectKeyOf } from '../routes';

const MODULE_TYPE = 'jira:issueContext';

/** The app's panels, each with its title from the manifest. */
export function AppPanels({ issue }: { readonly issue: Issue }) {
  const { data: modules, error, refetch } = useModules();
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  return (modules ?? [])
    .filter(({ type }) => type === MODULE_TYPE)
    .map((module) => (
      <Fold
        key={module.key}
        name={module.key}
        title={module.title}
        after={<ModuleStatus module={module} issueId={issue.id} />}
        flush
      >
        <IssueFrame issue={issue} module={module} />
      </Fold>
    ));
}

function IssueFrame({ issue, module }: { readonly issue: Issue; readonly module: AppModule }) {
  const { viewer } = useSession().session;
  const { id, key } = issue;
  const { issuetype, project } = issue.fields;
  const projectId = project?.id ?? '';
  return (
    <AppFrame
      moduleKey={module.key}
      moduleType={MODULE_TYPE}
      extension={{
        issue: { key, id, type: issuetype?.name ?? '', typeId: issuetype?.id ?? '' },
        project: { id: projectId, key: projectKeyOf(key), type: 'software' },
      }}
      onMounted={(frame) =>
        onIssueChange((change) => {
          const changes = change.keys.map(() => ({ changeType: change.changeType, atlassianId: viewer }));
          frame.emit('JIRA_ISSUE_CHANGED', { issueId: id, projectId, changes });
        })
      }
    />
  );
}
