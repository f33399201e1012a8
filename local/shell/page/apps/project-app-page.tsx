import './project-app-page.css';
import '../parts/list.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { mountForgeFrame, type ForgeFrame } from '../../../forge/bridge/mount-frame';
import { modulePath } from '../../../forge/bridge/navigation';
import { colorMode, useColorMode } from '../host/color-mode';
import { keepCost } from '../host/cost';
import { useModules } from '../host/modules';
import { useSession } from '../host/session-context';
import { ProjectMark } from '../parts/project-mark';
import { Go } from '../parts/router-link';
import { Nothing, Problem, ProjectsButton, Waiting } from '../parts/states';
import { useProjects } from '../projects/use-projects';
import { boardPath, projectsPath } from '../routes';
import { pageAddress } from './page-address';

export const PROJECT_PAGE = 'jira:projectPage';

/** A page of a project that the app draws; what follows its address is the app's own. */
export function ProjectAppPage({ projectKey, moduleKey }: { readonly projectKey: string; readonly moduleKey: string }) {
  const { data: modules, error, refetch } = useModules();
  const { data: projects } = useProjects();
  if (error !== null) return <Problem isPage error={error} retry={() => void refetch()} />;
  if (modules === undefined || projects === undefined) return <Waiting label="Loading the app">{null}</Waiting>;
  const module = modules.find(({ type, key }) => type === PROJECT_PAGE && key === moduleKey);
  const project = projects.find(({ key }) => key === projectKey);
  if (module === undefined || project === undefined) {
    return (
      <Nothing isPage title="This page doesn’t exist" actions={<ProjectsButton />}>
        The app has no such page, or you cannot see the project.
      </Nothing>
    );
  }
  return (
    <div className="app-page">
      <nav aria-label="Breadcrumbs">
        <ol className="plain crumbs">
          <li>
            <Go to={projectsPath}>Projects</Go>
          </li>
          <li>
            <ProjectMark project={project} />
            <Go to={boardPath(projectKey)}>{project.name}</Go>
          </li>
          <li>
            <h1 className="app-page-title">{module.title}</h1>
          </li>
        </ol>
      </nav>
      <AppFrame projectKey={projectKey} projectId={project.id} moduleKey={moduleKey} />
    </div>
  );
}

interface AppFrameProps {
  readonly projectKey: string;
  readonly projectId: string;
  readonly moduleKey: string;
}

function AppFrame({ projectKey, projectId, moduleKey }: AppFrameProps) {
  const { session } = useSession();
  const { viewer, asOf } = session;
  const [, go] = useLocation();
  const mode = useColorMode();
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<ForgeFrame | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const address = useMemo(() => pageAddress(modulePath(projectKey, moduleKey)), [projectKey, moduleKey]);

  useEffect(() => {
    if (place.current === null) return undefined;
    setProblem(null);
    const frame = mountForgeFrame(place.current, {
      moduleKey,
      moduleType: PROJECT_PAGE,
      extension: { project: { id: projectId, key: projectKey, type: 'software' } },
      theme: colorMode(),
      address,
      onNavigate: (to) => {
        if (to.origin === window.location.origin) go(to.pathname + to.search);
        else window.open(to, '_blank', 'noopener');
      },
      onCost: keepCost,
      onProblem: setProblem,
    });
    mounted.current = frame;
    return () => {
      mounted.current = null;
      frame.destroy();
    };
    // The viewer and the moment are the session's: the frame is made anew when they change.
  }, [moduleKey, projectKey, projectId, address, viewer, asOf, go]);

  useEffect(() => {
    mounted.current?.setTheme(mode);
  }, [mode]);

  return (
    <>
      {problem !== null && <p role="alert">{problem}</p>}
      <div ref={place} />
    </>
  );
}
