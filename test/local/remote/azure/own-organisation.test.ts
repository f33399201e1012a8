import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { azureService, type ServiceOptions } from '../../../../local/azure/service';
import { loadAzure } from '../../../../local/cli/report/load-azure';
import { loadRecorded } from '../../../../local/cli/report/load-recorded';
import { azureAuthorization } from '../../../../local/remote/azure/azure-token';
import { organisationAddress } from '../../../../local/remote/azure/organisation-address';
import { readOwnOrganisation } from '../../../../local/remote/azure/own-organisation';
import { ENGLISH } from '../../../../local/terminal-voice';
import { fabrikam } from '../../azure/small-organisation';
import { PAT } from '../../azure/reading';

const NOW = new Date('2026-03-20T12:00:00Z');
let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-azure-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const aService = (options: Partial<ServiceOptions> = {}) =>
  azureService(fabrikam(), {
    accepts: (authorization) => authorization === PAT,
    now: () => NOW,
    pageSize: 4,
    ...options,
  });

const read = (service: ReturnType<typeof aService>, environment: NodeJS.ProcessEnv = { AZURE_DEVOPS_TOKEN: 'pat' }) =>
  readOwnOrganisation(
    { azure: 'https://dev.azure.com/org', project: 'Fabrikam', data: folder },
    {
      environment,
      ask: async () => null,
      progress: { at: () => undefined, clear: () => undefined },
      say: (sentence) => void said.push(sentence),
      voice: ENGLISH,
      sleep: async () => undefined,
      now: () => NOW,
      fetch: service.fetch,
    },
  );

describe('an address', () => {
  it.each([
    ['https://dev.azure.com/org', 'https://dev.azure.com/org'],
    ['dev.azure.com/org/Fabrikam/_boards', 'https://dev.azure.com/org'],
    ['https://org.visualstudio.com/Fabrikam', 'https://org.visualstudio.com'],
    ['https://tfs.example.com/tfs/Collection', 'https://tfs.example.com/tfs/Collection'],
    ['http://127.0.0.1:99/org', 'http://127.0.0.1:99/org'],
  ])('%s is of an organisation', (text, url) => {
    expect(organisationAddress(text).url).toBe(url);
  });

  it.each(['http://dev.azure.com/org', 'https://dev.azure.com', 'https://me:secret@dev.azure.com/org', 'ftp://x/y'])(
    '%s is refused',
    (text) => {
      expect(() => organisationAddress(text)).toThrow('is not the address of an organisation');
    },
  );
});

describe('a token', () => {
  const from = (environment: NodeJS.ProcessEnv) => ({ environment, ask: async () => null, voice: ENGLISH });

  it('comes from the environment: of a person, or of a pipeline', async () => {
    await expect(azureAuthorization(undefined, from({ AZURE_DEVOPS_TOKEN: 'pat' }))).resolves.toBe(PAT);
    await expect(azureAuthorization(undefined, from({ SYSTEM_ACCESSTOKEN: 'abc' }))).resolves.toBe('Bearer abc');
  });

  it('comes from a file that only its owner may read', async () => {
    const path = join(folder, 'token');
    writeFileSync(path, 'pat\n', { mode: 0o600 });
    await expect(azureAuthorization(path, from({}))).resolves.toBe(PAT);
    chmodSync(path, 0o644);
    await expect(azureAuthorization(path, from({}))).rejects.toThrow(`chmod 600 ${path}`);
  });

  it('is asked for without being shown, and wanted where nobody answers', async () => {
    const asked: unknown[] = [];
    const ask = async (...question: unknown[]) => (asked.push(question), 'pat');
    await expect(azureAuthorization(undefined, { ...from({}), ask })).resolves.toBe(PAT);
    expect(asked).toEqual([['Personal access token: ', { hidden: true }]]);
    await expect(azureAuthorization(undefined, from({}))).rejects.toThrow('No token. Put AZURE_DEVOPS_TOKEN');
  });
});

describe('a reading', () => {
  it('is kept for its owner alone, without the token, and goes on the next time', async () => {
    const service = aService();
    const { file } = await read(service);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toMatch(/OnBhdA==|"pat"/);
    service.organisation.change(2, { 'System.State': 'Closed' });
    await read(service);
    expect(said).toEqual(['Fabrikam: 13 new revisions read, 13 kept.', 'Fabrikam: 1 new revision read, 14 kept.']);
    const { gathered, titles, lastRecordedAt, damaged, rejected } = await loadRecorded([file], NOW);
    expect(gathered.items.map(({ initial }) => initial.key)).toEqual(['1', '2', '3', '4', '5']);
    expect([titles.get('2'), lastRecordedAt, damaged, rejected]).toEqual(['Title 2', NOW, false, []]);
  });

  it('that was cut off in the middle of a line goes on before it', async () => {
    const { file } = await read(aService());
    const whole = (await loadAzure([file], NOW)).gathered;
    truncateSync(file, Math.floor(statSync(file).size * 0.6));
    const cut = await loadAzure([file], NOW);
    expect([cut.damaged, cut.rejected.length]).toEqual([true, 1]);
    expect(cut.notices[0]).toContain('was not read to its end');
    await read(aService());
    expect((await loadAzure([file], NOW)).gathered).toEqual(whole);
  });

  it('that tells nothing new keeps nothing but that', async () => {
    const service = aService();
    const { file } = await read(service);
    const before = readFileSync(file, 'utf8');
    await read(service);
    expect(readFileSync(file, 'utf8')).toBe(`${before}{"kind":"read","at":"${NOW.toISOString()}"}\n`);
  });

  it('says of which teams no area tells the work', async () => {
    const organisation = fabrikam();
    const [own] = organisation.projects;
    const projects = [{ ...own!, teams: [...own!.teams, { ...own!.teams[0]!, id: 'o', name: 'Optics', areas: [] }] }];
    const service = azureService({ ...organisation, projects }, { accepts: () => true, now: () => NOW });
    expect((await loadAzure([(await read(service)).file], NOW)).notices).toEqual([
      'Teams without an area path: Optics. Work is not seen in their sprints.',
    ]);
  });

  it('has the working days of most teams', async () => {
    const organisation = fabrikam();
    const [own] = organisation.projects;
    const [team] = own!.teams;
    const teams = [['monday'], ['sunday', 'thursday'], ['thursday', 'sunday']].map((workingDays, place) => ({
      ...team!,
      id: `team-${place}`,
      workingDays,
    }));
    const service = azureService(
      { ...organisation, projects: [{ ...own!, teams }] },
      { accepts: () => true, now: () => NOW },
    );
    expect((await loadAzure([(await read(service)).file], NOW)).weekdays).toEqual([4, 7]);
  });

  it('tells what was not shown', async () => {
    const service = aService({ deniedAreas: ['Fabrikam\\Secret'] });
    await read(service);
    service.organisation.destroy(3);
    const { file, ids } = await read(service);
    expect([...ids].toSorted()).toEqual([1, 2, 4]);
    expect((await loadAzure([file], NOW)).notices).toEqual([
      'Links lead to 1 work item that was not read (5): in another project, deleted, or in an area that this token may not see.',
      '1 open work item is no longer shown to this token, and left out: 3. Deleted for good, moved to another project, or in an area that it may no longer see.',
    ]);
  });

  it.each<[string, Partial<ServiceOptions>, string]>([
    ['token', { accepts: () => false }, 'dev.azure.com did not accept the token.'],
    ['page', { fault: () => ({ kind: 'sign-in-page' }) }, 'dev.azure.com did not accept the token.'],
    ['service', { fault: () => ({ kind: 'failing' }) }, 'dev.azure.com cannot be reached now: '],
    ['answer', { fault: () => ({ kind: 'broken-off' }) }, 'dev.azure.com does not answer like Azure DevOps: '],
  ])('that fails for its %s says what to do, and nothing of the token', async (_, options, sentence) => {
    const refusal = await read(aService(options)).catch((error: unknown) => String(error));
    expect(refusal).toContain(sentence);
    expect(refusal).not.toMatch(/OnBhdA==|:pat/);
  });

  it('of a project that is not there says so', async () => {
    const service = azureService({ ...fabrikam(), projects: [] }, { accepts: () => true });
    await expect(read(service)).rejects.toThrow(
      'dev.azure.com does not show this: GET _apis/projects/Fabrikam was answered 404',
    );
  });

  it('never writes', async () => {
    const { azure } = await read(aService());
    await expect(azure.ask(['_apis', 'wit', 'workitems', '2'], { method: 'PATCH', body: [] })).rejects.toThrow('PATCH');
  });
});
