import './top-bar.css';
import Button, { IconButton } from '@atlaskit/button/new';
import SidebarCollapse from '@atlaskit/icon/core/sidebar-collapse';
import SidebarExpand from '@atlaskit/icon/core/sidebar-expand';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useSession } from '../host/session-context';
import { Go } from '../parts/router-link';
import { placeOf, projectsPath } from '../routes';
import { AsOfControl } from './as-of-control';
import { CreateIssue } from './create-issue';
import { Search } from './search';
import { ThemeSwitch } from './theme-switch';
import { ViewerMenu } from './viewer-menu';

export interface TopBarProps {
  readonly sideBarOpen: boolean;
  readonly onToggleSideBar: () => void;
}

export function TopBar({ sideBarOpen, onToggleSideBar }: TopBarProps) {
  const { session, readOnly } = useSession();
  const [path] = useLocation();
  const place = placeOf(path, useSearch());
  const [isCreating, setCreating] = useState(false);
  return (
    <header className="top-bar">
      <IconButton
        appearance="subtle"
        icon={sideBarOpen ? SidebarCollapse : SidebarExpand}
        label={sideBarOpen ? 'Collapse sidebar' : 'Expand sidebar'}
        onClick={onToggleSideBar}
      />
      <Go to={projectsPath} className="top-bar-brand" aria-label="Jira, local: all projects">
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden>
          <rect width="24" height="24" rx="6" />
          <path d="M6 7h3v10H6zM10.5 7h3v7h-3zM15 7h3v4h-3z" />
        </svg>
        <span className="top-bar-name">Jira</span>
        <span className="top-bar-local" title={`${session.siteName}: a site that lives on this machine only`}>
          local
        </span>
      </Go>
      <Search />
      {!readOnly && (
        <span className="top-bar-create">
          <Button appearance="primary" onClick={() => setCreating(true)}>
            Create
          </Button>
        </span>
      )}
      {isCreating && (
        <CreateIssue projectKey={'projectKey' in place ? place.projectKey : null} close={() => setCreating(false)} />
      )}
      <div className="top-bar-end">
        <AsOfControl />
        <ThemeSwitch />
        <ViewerMenu />
      </div>
    </header>
  );
}
