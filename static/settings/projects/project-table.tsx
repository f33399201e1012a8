import type { SyncFacts } from '../../../src/contract/sync-facts';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { ProjectName } from '../parts/project-name';
import { Toggle } from '../parts/toggle';
import { useSay } from '../say';
import { bytesIn } from './bytes';
import { ProjectState } from './project-state';
import type { ProjectRow } from './rows';

interface ProjectTableProps {
  readonly rows: readonly ProjectRow[];
  readonly facts: SyncFacts;
  readonly onFollow: (projectId: string, follow: boolean) => void;
}

const NOTHING = '–';

/** A row for each project with a switch, its state and its size; the sums are below. */
export function ProjectTable({ rows, facts, onFollow }: ProjectTableProps) {
  const say = useSay();
  const { mayWrite } = useDraft();
  const { sync } = useKnown();
  const sum = (of: 'items' | 'bytes'): number => rows.reduce((total, { kept }) => total + (kept?.[of] ?? 0), 0);
  return (
    <table className="bw-table bw-projects">
      <thead>
        <tr>
          <th scope="col">{say('settings.projects.follow')}</th>
          <th scope="col">{say('settings.projects.project')}</th>
          <th scope="col">{say('settings.projects.state')}</th>
          <th scope="col" className="bw-number">
            {say('settings.projects.items')}
          </th>
          <th scope="col" className="bw-number">
            {say('settings.projects.space')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, key, name, followed, kept }) => (
          <tr key={key}>
            <td>
              <Toggle
                label={say('settings.projects.follow-one', { name })}
                checked={followed}
                disabled={!mayWrite || id === null}
                onChange={(follow) => id !== null && onFollow(id, follow)}
              />
            </td>
            <th scope="row" className="bw-project-name">
              <ProjectName name={name} projectKey={key} />
            </th>
            <td className="bw-project-state">
              <ProjectState followed={followed} kept={kept} facts={facts} pace={sync.pace} projectKey={key} />
            </td>
            <td className="bw-number" data-label={say('settings.projects.items')}>
              {kept === null ? NOTHING : say('settings.number', { value: kept.items })}
            </td>
            <td className="bw-number" data-label={say('settings.projects.space')}>
              {kept === null ? NOTHING : bytesIn(kept.bytes, say)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">{say('settings.total')}</th>
          <td />
          <td className="bw-number" data-label={say('settings.projects.items')}>
            {say('settings.number', { value: sum('items') })}
          </td>
          <td className="bw-number" data-label={say('settings.projects.space')}>
            {bytesIn(sum('bytes'), say)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
