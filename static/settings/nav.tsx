import type { MouseEvent } from 'react';
import { type LayerChange } from './model/layer';
import { pageOfSection, type SettingsPage } from './model/pages';
import { useKnown } from './known';
import { StaysInView } from './parts/stays-in-view';
import { useSay } from './say';
import { useWhere } from './where';

interface NavProps {
  readonly pages: readonly SettingsPage[];
  readonly page: SettingsPage;
  readonly changes: readonly LayerChange[];
}

/** The pages; a mark shows pages with unsaved changes. */
export function Nav({ pages, page, changes }: NavProps) {
  const say = useSay();
  const { address, projectId, projectKey } = useWhere();
  const { sync } = useKnown();
  const name = sync.projects?.find(({ id }) => id === projectId)?.name ?? projectKey;
  const changed = new Set(changes.map(({ section }) => pageOfSection(section)));
  return (
    <nav className="bw-settings-nav" aria-label={say('settings.nav')}>
      <StaysInView>
        <p className="bw-settings-whose">
          <span className="bw-settings-mark" aria-hidden="true">
            {(name ?? 'Bellwether').slice(0, 1)}
          </span>
          <span>
            <strong>{name ?? 'Bellwether'}</strong>
            <span className="bw-small bw-subtlest">
              {say(projectId === null ? 'settings.of-site' : 'settings.of-project')}
            </span>
          </span>
        </p>
        <ul>
          {pages.map((each) => (
            <li key={each}>
              <a
                href={`#/${each}`}
                aria-current={each === page ? 'page' : undefined}
                onClick={(event: MouseEvent) => {
                  event.preventDefault();
                  address.go(`/${each}`, 'push');
                }}
              >
                {say(`settings.page.${each}`)}
                {changed.has(each) && (
                  <span className="bw-nav-changed">
                    <span className="bw-visually-hidden">{say('settings.not-saved')}</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </StaysInView>
    </nav>
  );
}
