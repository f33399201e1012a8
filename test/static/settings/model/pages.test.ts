import {
  pageOfPath,
  pageOfSection,
  pagesFor,
  PROJECT_PAGES,
  SITE_PAGES,
} from '../../../../static/settings/model/pages';

it.each([
  ['/', 'projects'],
  ['/calendar', 'calendar'],
  ['/calendar?x=1', 'calendar'],
  ['/nonsense', 'projects'],
])('opens %s of a site', (path, page) => {
  expect(pageOfPath(path, SITE_PAGES)).toBe(page);
});

it('has no page of the site in the settings of a project', () => {
  expect(pageOfPath('/projects', PROJECT_PAGES)).toBe('thresholds');
});

it('has the pages that a tracker has something for', () => {
  expect(pagesFor('azure-devops', 'p1')).toEqual(['thresholds', 'calendar', 'fields']);
  expect(pagesFor('jira', '10000')).toEqual(PROJECT_PAGES);
});

it('knows on which page a section is set', () => {
  expect(['calendar', 'links', 'projects', 'automation', 'stalled'].map(pageOfSection)).toEqual([
    'calendar',
    'fields',
    'projects',
    'automation',
    'thresholds',
  ]);
});
