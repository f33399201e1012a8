import { readManifest, type Manifest } from '../../../../local/forge/manifest';
import { refusedEvents } from '../../../../local/forge/scopes/event-scopes';
import { scopesFor } from '../../../../local/forge/scopes/operation-scopes';
import operations from '../../../../local/forge/scopes/operations.json';
import { scopeGuard } from '../../../../local/forge/scopes/scope-guard';
import { describeRecorded, recordedJson } from '../../../adapters/jira/recorded';
import { fixtureDirectory } from '../built-fixture';

const having = (...scopes: readonly string[]): Manifest => ({
  ...readManifest(fixtureDirectory),
  permissions: { scopes: [...scopes] },
});

describe('a call to Jira', () => {
  it.each([
    ['GET', '/rest/api/3/issue/ABC-1?fields=status', 'read:jira-work', true],
    ['GET', '/rest/api/3/issue/ABC-1', 'read:jira-user', false],
    ['PUT', '/rest/api/3/issue/ABC-1', 'read:jira-work', false],
    ['GET', '/rest/agile/1.0/board/7/sprint?startAt=0', 'read:sprint:jira-software', true],
    ['GET', '/rest/agile/1.0/board/7/sprint', 'read:jira-work', false],
    ['GET', '/rest/agile/1.0/board', 'read:board-scope:jira-software', false],
    ['GET', '/rest/api/3/statuses/search', 'read:jira-work', false],
    ['POST', '/rest/api/3/permissions/check', 'read:jira-user', true],
  ])('%s %s with the scope %s alone: let through %s', (method, path, scope, passes) => {
    expect(scopeGuard(having(scope))(method, path) === null).toBe(passes);
  });

  it('is refused in the words of the gateway', async () => {
    const refusal = scopeGuard(having())('GET', '/rest/api/3/myself');
    expect(refusal?.status).toBe(401);
    expect(await refusal?.json()).toEqual({ code: 401, message: 'Unauthorized; scope does not match' });
  });

  it('may have classic scopes or granular ones', () => {
    expect(scopeGuard(having('read:status:jira'))('GET', '/rest/api/3/status')).toBeNull();
    expect(scopeGuard(having('read:jira-work'))('GET', '/rest/api/3/status')).toBeNull();
  });

  it('to what the local Jira does not have is left to it', () => {
    expect(scopesFor('GET', '/rest/api/3/auditing/record')).toBeNull();
  });
});

describe('an event', () => {
  it('needs the scope for it', () => {
    const events = ['avi:jira:updated:issue', 'avi:jira-software:started:sprint', 'avi:forge:installed:app'];
    expect(refusedEvents(having('read:jira-work'), events)).toEqual([]);
    expect(refusedEvents(having('read:sprint:jira-software'), events)).toEqual([
      expect.stringMatching(/^The event avi:jira:updated:issue requires read:jira-work or read:issue:jira, /),
    ]);
    expect(refusedEvents(having('read:jira-work'), ['avi:jira:updated:comment'])).toEqual([
      'There is no product event avi:jira:updated:comment.',
    ]);
  });
});

const FILES = ['contract/jira-platform-v3.json', 'contract/jira-software.json'];

describeRecorded("Atlassian's OpenAPI documents", FILES, () => {
  interface Described {
    readonly security?: readonly { readonly OAuth2?: readonly string[] }[];
    readonly 'x-atlassian-oauth2-scopes'?: readonly { readonly scopes: readonly string[] }[];
  }
  const documents = FILES.map((file) => recordedJson(file) as { paths: Record<string, Record<string, Described>> });

  it.each(Object.entries(operations))('ask for the very scopes of %s', (name, alternatives) => {
    const [method, path] = name.split(' ');
    const operation = documents.map(({ paths }) => paths[path!]?.[method!.toLowerCase()]).find((known) => known);
    const stated = operation?.['x-atlassian-oauth2-scopes']?.map(({ scopes }) => scopes);
    expect(alternatives).toEqual(stated ?? operation?.security?.flatMap(({ OAuth2 }) => (OAuth2 ? [OAuth2] : [])));
  });
});
