import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Recognised } from '../../src/contract/recognised';
import type { SettingsPlace, SettingsView } from '../../src/contract/settings';
import { useHost } from '../kit/host/host-context';
import { DraftProvider } from './draft/draft-context';
import { LayerNotice } from './draft/layer-notice';
import { UnsavedBar } from './draft/unsaved-bar';
import { useLayerDraft } from './draft/use-layer-draft';
import { useLeaveGuard } from './draft/use-leave-guard';
import { pageOfPath, pagesFor, type SettingsPage } from './model/pages';
import { Nav } from './nav';
import { PageBones } from './parts/page-bones';
import { useSyncFacts } from './projects/use-sync-facts';
import { KnownProvider } from './known';
import { usePath, useWhere } from './where';

const ProjectsPage = lazy(async () => ({ default: (await import('./projects/projects-page')).ProjectsPage }));
const CalendarPage = lazy(async () => ({ default: (await import('./calendar/calendar-page')).CalendarPage }));
const FieldsPage = lazy(async () => ({ default: (await import('./fields/fields-page')).FieldsPage }));
const ThresholdsPage = lazy(async () => ({ default: (await import('./thresholds/thresholds-page')).ThresholdsPage }));
const AutomationPage = lazy(async () => ({ default: (await import('./automation/automation-page')).AutomationPage }));
const DataPage = lazy(async () => ({ default: (await import('./privacy/data-page')).DataPage }));

interface SettingsBodyProps {
  readonly view: SettingsView;
  readonly recognised: Recognised;
  readonly place: SettingsPlace;
  readonly readAgain: () => void;
}

/** Navigation at the left, the page in the address, and below it the unsaved changes. */
export function SettingsBody({ view, recognised, place, readAgain }: SettingsBodyProps) {
  const host = useHost();
  const { projectId } = useWhere();
  const edited = useLayerDraft(view, place);
  const pages = pagesFor(host.tracker, projectId);
  const page = pageOfPath(usePath(), pages);
  const sync = useSyncFacts(projectId === null);
  const [chosen, setChosen] = useState<string | null>(projectId);
  useLeaveGuard(edited.draft.changes.length > 0);
  const main = useRef<HTMLDivElement>(null);
  const shown = useRef(page);
  // On another page, users of a keyboard or a screen reader continue at its beginning.
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [page]);
  return (
    <DraftProvider value={edited.draft}>
      <KnownProvider value={{ sections: view.sections, recognised, readAgain, sync, chosen, choose: setChosen }}>
        <div className="bw-settings">
          <Nav pages={pages} page={page} changes={edited.draft.changes} />
          <div ref={main} className="bw-settings-page">
            <LayerNotice edited={edited} />
            <Suspense fallback={<PageBones />}>{drawn(page)}</Suspense>
          </div>
        </div>
        <UnsavedBar edited={edited} />
      </KnownProvider>
    </DraftProvider>
  );
}

function drawn(page: SettingsPage) {
  switch (page) {
    case 'projects':
      return <ProjectsPage />;
    case 'calendar':
      return <CalendarPage />;
    case 'fields':
      return <FieldsPage />;
    case 'thresholds':
      return <ThresholdsPage />;
    case 'automation':
      return <AutomationPage />;
    case 'data':
      return <DataPage />;
  }
}
