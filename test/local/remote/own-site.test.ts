import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExport } from '../../../local/cli/report/load-export';
import { siteFromExport } from '../../../local/jira/import/site-from-export';
import { onThisMachine, type OwnSiteSurroundings, type OwnSiteWish, readOwnSite } from '../../../local/remote/own-site';
import { generatedSite } from '../../../local/cli/bench/generated-site';
import { ENGLISH } from '../../../local/terminal-voice';
import { smallSite } from '../jira/small-site';
import { type FarJira, farJira } from './far-jira';

const TOKEN = 'local-user:sue';
let far: FarJira;
let data: string;
let said: string[];
let progress: string[];
let slept: number[];

const surroundings = (more: Partial<OwnSiteSurroundings> = {}): OwnSiteSurroundings => ({
  ...onThisMachine,
  environment: { JIRA_TOKEN: TOKEN },
  ask: async () => null,
  progress: { at: (words) => void progress.push(words()), clear: () => undefined },
  say: (sentence) => void said.push(sentence),
  voice: ENGLISH,
  sleep: async (milliseconds) => void slept.push(milliseconds),
  ...more,
});
const read = (wish: Partial<OwnSiteWish> = {}, more: Partial<OwnSiteSurroundings> = {}) =>
  readOwnSite({ site: far.url, data, ...wish }, surroundings(more));
const keysIn = async (files: readonly string[]) =>
  (await loadExport(files, new Date('2100-01-01'))).gathered.items.map(({ initial }) => initial.key).toSorted();
const counted = (what: string) => far.asked.filter((asked) => asked.what === what).length;

beforeEach(async () => {
  far = await farJira(smallSite());
  data = mkdtempSync(join(tmpdir(), 'bellwether-own-'));
  [said, progress, slept] = [[], [], []];
});
afterEach(async () => {
  await far.close();
  rmSync(data, { recursive: true, force: true });
});

const page = 'POST /rest/api/3/search/jql';

it('reads what this account may see, and nothing else', async () => {
  const all = await read({ project: ['abc', 'SEC'] });
  expect(await keysIn(all)).toEqual(['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4', 'ABC-5', 'ABC-6', 'SEC-1']);
  const ann = { environment: { JIRA_TOKEN: 'local-user:ann' } };
  const elsewhere = join(data, 'ann');
  expect(await keysIn(await read({ data: elsewhere }, ann))).toEqual(['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4', 'ABC-5']);
  await expect(read({ data: elsewhere, project: ['SEC'] }, ann)).rejects.toThrow(
    /^No project SEC on 127\.0\.0\.1:\d+\. It holds: ABC\.$/,
  );
});

it('makes the same site as the Jira that it was read from', async () => {
  const { site, rejected } = await siteFromExport(await read({ project: ['ABC'] }));
  expect(rejected).toEqual([]);
  const [issue] = [...site.issues].filter(({ key }) => key === 'ABC-1');
  const [original] = [...smallSite().issues].filter(({ key }) => key === 'ABC-1');
  expect(issue?.histories.length).toBe(original?.histories.length);
  expect(site.fields.some(({ schema }) => schema.custom === 'com.pyxis.greenhopper.jira:gh-sprint')).toBe(true);
});

it('reads only what was changed the next time, and forgets what is gone', async () => {
  await read({ project: ['ABC'] });
  expect(said).toEqual(['ABC: 6 items read, 6 kept.']);
  const call = (method: string, path: string, body?: object) =>
    far.jira.fetch(
      new Request(`${far.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  expect((await call('PUT', '/rest/api/3/issue/ABC-2', { fields: { summary: 'Renamed' } })).status).toBe(204);
  expect((await call('DELETE', '/rest/api/3/issue/ABC-5')).status).toBe(204);
  const files = await read({ project: ['ABC'] });
  expect(said[1]).toBe('ABC: 1 item read, 5 kept.');
  const { titles } = await loadExport(files, new Date('2100-01-01'));
  expect([...titles.values()].filter((title) => title === 'Renamed')).toHaveLength(1);
});

it('goes on where the connection was cut for too long, and waits where Jira asks to', async () => {
  await far.close();
  far = await farJira(generatedSite(250));
  const app = { environment: { JIRA_TOKEN: 'local-app' } };
  let pages = 0;
  far.fate = (what) => (what === page && (pages += 1) > 2 ? 'cut' : 'answer');
  await expect(read({}, app)).rejects.toThrow(
    /cannot be reached now: .*What was read is kept: start again to go on\.$/,
  );
  expect(slept.length).toBe(5);

  far.fate = (_, index) => (index % 4 === 3 ? 'busy' : index % 7 === 5 ? 'broken' : 'answer');
  const before = counted(page);
  const files = await read({}, app);
  expect(said).toEqual(['P0: 250 items read, 250 kept.']);
  expect((await keysIn(files)).length).toBe(250);
  // One page was left, and one more call asks for all ids.
  const answered = far.asked.slice(-200).filter(({ what, fate }) => what === page && fate === 'answer').length;
  expect(answered).toBe(2 + 2);
  expect(before).toBeGreaterThan(2);
  expect(slept.some((pause) => pause >= 7_000 && pause <= 8_750)).toBe(true);
  expect(progress.some((words) => /^Jira asks to wait for \d s$/.test(words))).toBe(true);
  expect(progress.some((words) => /^P0: \d+ of 250 items, [\d,]+ points/.test(words))).toBe(true);
});

it('sends nothing that writes, and shows the token nowhere', async () => {
  await read({ project: ['ABC'] });
  const kinds = new Set(far.asked.map(({ what }) => what));
  expect([...kinds].filter((what) => !what.startsWith('GET ')).toSorted()).toEqual([
    'POST /rest/api/3/changelog/bulkfetch',
    'POST /rest/api/3/search/approximate-count',
    'POST /rest/api/3/search/jql',
  ]);
  expect(far.asked.every(({ authorization }) => authorization === `Bearer ${TOKEN}`)).toBe(true);
  const folder = join(data, `127.0.0.1_${new URL(far.url).port}`);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const written = [...files.map((file) => readFileSync(file, 'utf8')), ...said, ...progress].join('\n');
  expect(written).not.toContain(TOKEN);
  expect(files.map((file) => statSync(file).mode & 0o077)).toEqual(files.map(() => 0));
  expect(process.argv.join(' ')).not.toContain(TOKEN);
});

describe('who reads', () => {
  it('an API token goes with its e-mail address', async () => {
    const basic = `Basic ${Buffer.from('ana@example.com:secret').toString('base64')}`;
    const environment = { JIRA_EMAIL: 'ana@example.com', JIRA_TOKEN: 'secret' };
    await expect(read({}, { environment })).rejects.toThrow(
      /did not accept the token\. Check JIRA_EMAIL and JIRA_TOKEN/,
    );
    expect(far.asked[0]?.authorization).toBe(basic);
  });

  it('a file that others may read is refused', async () => {
    const file = join(data, 'token');
    writeFileSync(file, `${TOKEN}\n`, { mode: 0o644 });
    const environment = {};
    await expect(read({ tokenFile: file, project: ['ABC'] }, { environment })).rejects.toThrow(
      `${file} can be read by others. Run: chmod 600 ${file}`,
    );
    rmSync(file);
    writeFileSync(file, `${TOKEN}\n`, { mode: 0o600 });
    expect(await read({ tokenFile: file, project: ['ABC'] }, { environment })).toHaveLength(1);
  });

  it('asks a person, hiding the token, and says what is missing where nobody answers', async () => {
    const asked: [string, boolean][] = [];
    const ask: OwnSiteSurroundings['ask'] = async (question, { hidden }) => {
      asked.push([question.split('\n').at(-1) ?? '', hidden]);
      return hidden ? TOKEN : 'ABC';
    };
    await read({}, { environment: {}, ask });
    expect(asked).toEqual([
      ['Personal access token: ', true],
      ['Projects: ', false],
    ]);
    await expect(read({}, { environment: {} })).rejects.toThrow(/^No personal access token\. Put JIRA_TOKEN/);
    await expect(read()).rejects.toThrow('Choose with --project: ABC (Alphabet), SEC (Secrets).');
  });

  it.each(['ftp://x', 'http://jira.example.com', 'https://me:secret@x.atlassian.net', 'not an address'])(
    '%j is no site',
    async (site) => {
      await expect(read({ site })).rejects.toThrow(
        /is not the address of a Jira\. Give it like https:\/\/NAME\.atlassian\.net/,
      );
    },
  );
});
