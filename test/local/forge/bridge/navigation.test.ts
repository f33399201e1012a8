import { addressOf } from '../../../../local/forge/bridge/navigation';

const SITE = 'http://127.0.0.1:4180';

describe('addressOf', () => {
  it.each([
    [{ url: '/browse/ABC-1' }, `${SITE}/browse/ABC-1`],
    [{ url: 'https://example.com/a?b=c' }, 'https://example.com/a?b=c'],
    [{ target: 'issue', issueKey: 'ABC-1' }, `${SITE}/browse/ABC-1`],
    [{ target: 'issue', issueKey: 'A/B' }, `${SITE}/browse/A%2FB`],
    [{ target: 'dashboard', dashboardId: '7' }, `${SITE}/jira/dashboards/7`],
    [{ target: 'userProfile', accountId: 'ada' }, `${SITE}/jira/people/ada`],
    [{ target: 'projectSettingsDetails', projectKey: 'ABC' }, `${SITE}/jira/projects/ABC/settings/details`],
    [
      { target: 'module', moduleKey: 'page', projectKey: 'ABC', path: '/scope?asOf=2026-01-12' },
      `${SITE}/jira/projects/ABC/apps/page/scope?asOf=2026-01-12`,
    ],
    [{ target: 'module', moduleKey: 'page', projectKey: 'ABC' }, `${SITE}/jira/projects/ABC/apps/page`],
  ])('reads %j', (location, address) => {
    expect(addressOf(location, SITE).href).toBe(address);
  });

  it('refuses a location that there is no page for', () => {
    expect(() => addressOf({ target: 'contentView', contentId: '1' }, SITE)).toThrow('contentView');
  });

  it('refuses addresses that are programs', () => {
    expect(() => addressOf({ url: 'javascript:alert(1)' }, SITE)).toThrow('does not navigate');
  });
});
