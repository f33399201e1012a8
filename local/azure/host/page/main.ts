import './host.css';
import { dashboardPage } from './dashboard';
import { element } from './element';
import { type HostFacts, openFrame } from './extension-frame';
import { formPage, itemsPage } from './form';
import { addressOf, FRAMES, type Place, placeOf } from './place';
import { applyTheme } from './themes';

const EXTENSION = 'bellwether.bellwether';

const place = placeOf(location);
applyTheme(place.theme);
void fetch('/facts')
  .then(async (answer): Promise<HostFacts> => answer.json())
  .then((facts) => {
    const first = facts.projects[0]?.name ?? '';
    const here = place.project === '' ? { ...place, project: first } : place;
    document.body.replaceChildren(navigation(here, facts), element('main', {}, pageOf(here, facts)));
  });

function pageOf(here: Place, facts: HostFacts): HTMLElement {
  switch (here.page) {
    case 'items':
      return itemsPage(here);
    case 'item':
      return formPage(here, facts);
    case 'dashboard':
      return dashboardPage(here, facts);
    case 'hub':
      return element('div', { class: 'hub' }, openFrame('project-hub', here, facts).element);
    case 'settings':
      return element('div', { class: 'hub' }, openFrame('project-settings', here, facts).element);
  }
}

interface Choice {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: string;
  /** The address of the chosen page. */
  readonly go: (to: string) => string;
}

function navigation(here: Place, { projects }: HostFacts): HTMLElement {
  const link = (name: string, path: string): HTMLElement => element('a', { href: addressOf(here, path) }, name);
  const choice = ({ label, options, chosen, go }: Choice): HTMLElement => {
    const select = element('select', { 'aria-label': label });
    for (const option of options) select.append(element('option', option === chosen ? { selected: '' } : {}, option));
    select.addEventListener('change', () => location.assign(go(select.value)));
    return select;
  };
  const changed = (part: string, to: string): string => {
    const url = new URL(location.href);
    url.searchParams.set(part, to);
    return url.href;
  };
  return element(
    'nav',
    { 'aria-label': 'Project' },
    element('strong', {}, 'Azure DevOps, on this machine'),
    choice({
      label: 'Project',
      options: projects.map(({ name }) => name),
      chosen: here.project,
      go: (project) => addressOf({ ...here, project }, '_workitems'),
    }),
    link('Work items', '_workitems'),
    link('Dashboard', '_dashboards'),
    link('Bellwether', `_apps/hub/${EXTENSION}.project-hub`),
    link('Project settings', `_settings/${EXTENSION}.project-settings`),
    choice({ label: 'Theme', options: ['light', 'dark'], chosen: here.theme, go: (to) => changed('theme', to) }),
    choice({
      label: 'Kind of frame',
      options: Object.keys(FRAMES),
      chosen: here.frame,
      go: (to) => changed('frame', to),
    }),
  );
}
