import { useFlags } from '@atlaskit/flag';
import Lozenge from '@atlaskit/lozenge';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { mountForgeFrame, type ForgeFrame } from '../../../forge/bridge/mount-frame';
import { colorMode, useColorMode } from '../host/color-mode';
import { keepCost } from '../host/cost';
import { fetchModules, type AppModule } from '../host/modules';
import { onIssueChange } from '../host/issue-events';
import { useSession } from '../host/session-context';
import type { Issue } from '../jira/shapes';
import { Fold } from '../parts/fold';
import { flagIcon } from '../parts/flag-icon';
import { Bone, Problem, Waiting } from '../parts/states';
import { projectKeyOf } from '../routes';

const MODULE_TYPE = 'jira:issueContext';
const LOZENGES = ['inprogress', 'moved', 'new', 'removed', 'success'] as const;

/** The app's panels in their place, each under the title that the manifest gives it. */
export function AppPanels({ issue }: { readonly issue: Issue }) {
  const {
    data: modules,
    error,
    refetch,
  } = useQuery({
    queryKey: ['modules'],
    queryFn: ({ signal }) => fetchModules(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  return (modules ?? [])
    .filter(({ type }) => type === MODULE_TYPE)
    .map((module) => (
      <Fold key={module.key} name={module.key} title={module.title} after={<ModuleStatus module={module} />} flush>
        <AppFrame issue={issue} module={module} />
      </Fold>
    ));
}

function ModuleStatus({ module: { status } }: { readonly module: AppModule }) {
  if (!status) return null;
  const { label, type } = status.value;
  const appearance = LOZENGES.find((known) => known === type) ?? 'default';
  return <Lozenge appearance={appearance}>{label}</Lozenge>;
}

function AppFrame({ issue, module }: { readonly issue: Issue; readonly module: AppModule }) {
  const { session } = useSession();
  const { viewer, asOf } = session;
  const { showFlag, hideFlag } = useFlags();
  const client = useQueryClient();
  const [, go] = useLocation();
  const mode = useColorMode();
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<ForgeFrame | null>(null);
  const [state, setState] = useState<'loading' | 'shown' | string>('loading');
  const moduleKey = module.key;
  const { id, key } = issue;
  const type = issue.fields.issuetype?.name ?? '';
  const typeId = issue.fields.issuetype?.id ?? '';
  const projectId = issue.fields.project?.id ?? '';

  useEffect(() => {
    if (place.current === null) return undefined;
    setState('loading');
    const frame = mountForgeFrame(place.current, {
      moduleKey,
      moduleType: MODULE_TYPE,
      extension: {
        issue: { key, id, type, typeId },
        project: { id: projectId, key: projectKeyOf(key), type: 'software' },
      },
      theme: colorMode(),
      onNavigate: (address) => {
        if (address.origin === window.location.origin) go(address.pathname + address.search);
        else window.open(address, '_blank', 'noopener');
      },
      onFlag: (flag) =>
        showFlag({
          id: flag.id,
          title: flag.title,
          description: flag.description,
          icon: flagIcon(flag.appearance),
          isAutoDismiss: flag.isAutoDismiss,
          actions: flag.actions.map(({ text, onClick }) => ({ content: text, onClick })),
        }),
      onFlagClosed: hideFlag,
      onRefreshIssue: () => void client.invalidateQueries(),
      onCost: keepCost,
      onConnected: () => setState('shown'),
      onProblem: setState,
    });
    mounted.current = frame;
    const stop = onIssueChange((change) => {
      const changes = change.keys.map(() => ({ changeType: change.changeType, atlassianId: viewer }));
      frame.emit('JIRA_ISSUE_CHANGED', { issueId: id, projectId, changes });
    });
    return () => {
      stop();
      mounted.current = null;
      frame.destroy();
    };
    // The viewer and the moment are the session's: the frame is made anew when they change.
  }, [moduleKey, id, key, type, typeId, projectId, viewer, asOf, go, client, showFlag, hideFlag]);

  useEffect(() => {
    mounted.current?.setTheme(mode);
  }, [mode]);

  return (
    <div className="app-panel" data-state={state === 'loading' || state === 'shown' ? state : 'failed'}>
      {state === 'loading' && (
        <Waiting label="Loading the app">
          <div className="bones app-panel-bones">
            <Bone width={80} height={18} />
            <Bone height={18} />
            <Bone width="70%" height={18} />
          </div>
        </Waiting>
      )}
      {state !== 'loading' && state !== 'shown' && (
        <p role="alert" className="app-panel-problem">
          {state}
        </p>
      )}
      <div ref={place} />
    </div>
  );
}
