import './states.css';
import Button, { LinkButton } from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import VisuallyHidden from '@atlaskit/visually-hidden';
import type { ReactNode } from 'react';
import { JiraError } from '../jira/request';
import { projectsPath } from '../routes';
import { asksTheRouter } from './router-link';

/** Grey bars in the shape of the content that is loading. */
export function Waiting({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div aria-busy="true">
      <div role="status">
        <VisuallyHidden>{label}</VisuallyHidden>
      </div>
      <div aria-hidden>{children}</div>
    </div>
  );
}

export function Bone({ width = '100%', height = 16 }: { readonly width?: string | number; readonly height?: number }) {
  return <span className="bone" style={{ width, height }} />;
}

export function WaitingRows({ label, rows = 8 }: { readonly label: string; readonly rows?: number }) {
  const widths = ['72%', '58%', '66%', '49%', '77%'];
  return (
    <Waiting label={label}>
      <div className="bones">
        {Array.from({ length: rows }, (_, index) => (
          <Bone key={index} width={widths[index % widths.length] ?? '60%'} height={20} />
        ))}
      </div>
    </Waiting>
  );
}

export interface NothingProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly picture?: ReactNode;
  readonly actions?: ReactNode;
  /** It replaces the whole page. */
  readonly isPage?: boolean;
}

/** There is nothing to show, which is no error. */
export function Nothing({ title, children, picture, actions, isPage = false }: NothingProps) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className="state">
      <span className="state-picture" aria-hidden>
        {picture ?? <SearchIcon label="" />}
      </span>
      <Heading className="state-title">{title}</Heading>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className="state-actions">{actions}</div>}
    </div>
  );
}

/** A button to the projects, for pages without content. */
export function ProjectsButton() {
  return (
    <LinkButton href={projectsPath} onClick={asksTheRouter(projectsPath)}>
      View all projects
    </LinkButton>
  );
}

export interface ProblemProps {
  readonly error: Error;
  readonly retry: () => void;
  /** Jira's words for something that does not exist or may not be seen. */
  readonly missing?: { readonly title: string; readonly text: string };
  /** It replaces the whole page. */
  readonly isPage?: boolean;
}

/** An error: Jira's message, and a way to continue. Not found and not permitted look the same, as in Jira. */
export function Problem({ error, retry, missing, isPage = false }: ProblemProps) {
  const status = error instanceof JiraError ? error.status : null;
  const messages = error instanceof JiraError ? error.messages : [error.message];
  if (missing !== undefined && (status === 404 || status === 403)) {
    return (
      <Nothing title={missing.title} isPage={isPage} picture={<LockIcon label="" />} actions={<ProjectsButton />}>
        {missing.text}
      </Nothing>
    );
  }
  return (
    <div role="alert">
      <Nothing
        title="Something’s gone wrong"
        isPage={isPage}
        picture={<WarningIcon label="" />}
        actions={<Button onClick={retry}>Try again</Button>}
      >
        {messages.join(' ')}
      </Nothing>
    </div>
  );
}
