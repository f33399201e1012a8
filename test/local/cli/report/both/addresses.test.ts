import { issueKeyIn, workItemIdIn } from '../../../../../local/cli/report/both/addresses';

const ORG = 'https://dev.azure.com/org';

describe('an address of a work item', () => {
  it.each([
    ['https://dev.azure.com/org/Fabrikam/_workitems/edit/12', '12'],
    ['https://dev.azure.com/Org/Fabrikam%20Fiber/_workitems/edit/12/', '12'],
    ['https://dev.azure.com/org/_workitems/edit/12?fullScreen=true', '12'],
    ['https://org.visualstudio.com/Fabrikam/_workitems/edit/12', '12'],
    ['https://org.visualstudio.com/DefaultCollection/Fabrikam/_workitems?id=12&_a=edit', '12'],
    ['https://dev.azure.com/org/_apis/wit/workItems/12', '12'],
    ['https://dev.azure.com/other/Fabrikam/_workitems/edit/12', null],
    ['https://dev.azure.com/organisation/Fabrikam/_workitems/edit/12', null],
    ['https://dev.azure.com/org/Fabrikam/_git/app/pullrequest/12', null],
    ['https://dev.azure.com/org/Fabrikam/_workitems/edit/twelve', null],
    ['not an address', null],
  ])('%s leads to %s', (url, id) => {
    expect(workItemIdIn(url, ORG)).toBe(id);
  });

  it('of whatever organisation counts where nobody knows which one was read', () => {
    expect(workItemIdIn('https://tfs.example.com/tfs/Collection/P/_workitems/edit/7', null)).toBe('7');
    expect(workItemIdIn('https://tfs.example.com/tfs/C/P/_workitems/edit/7', 'https://tfs.example.com/tfs/C')).toBe(
      '7',
    );
  });
});

describe('an address of an issue', () => {
  const hosts = new Set(['acme.atlassian.net']);

  it.each([
    ['https://acme.atlassian.net/browse/PLAT-7', 'PLAT-7'],
    ['https://acme.atlassian.net/browse/plat-7?focusedId=1', 'PLAT-7'],
    ['https://acme.atlassian.net/jira/software/projects/PLAT/boards/1?selectedIssue=PLAT-7', 'PLAT-7'],
    ['https://other.atlassian.net/browse/PLAT-7', null],
    ['https://acme.atlassian.net/wiki/PLAT-7', null],
    ['PLAT-7', null],
  ])('%s leads to %s', (url, key) => {
    expect(issueKeyIn(url, hosts)).toBe(key);
  });

  it('of whatever Jira counts where the export does not say where it is from', () => {
    expect(issueKeyIn('https://jira.example.com/jira/browse/PLAT-7', new Set())).toBe('PLAT-7');
  });
});
