import { AzureNotFound, AzureSignIn, AzureUnreadable } from '../../../src/adapters/azure/errors';
import { readAzureProject, readNews } from '../../../src/adapters/azure/reading/read-project';
import { recordBook, recordLineFrom, type RecordLine } from '../../../src/adapters/azure/reading/record-lines';
import { translate } from '../../../src/adapters/azure/translation/translate';
import type { AzureRecord } from '../../../src/adapters/azure/translation/record';
import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import { anOrganisation } from './reading';
import { fabrikam } from './small-organisation';

const calendar = createWorkCalendar({
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  startHour: 9,
  endHour: 17,
  holidays: [],
});
const NOW = new Date('2026-03-20T12:00:00Z');

const opened = (
  service: Parameters<typeof anOrganisation>[1] = {},
  client: Parameters<typeof anOrganisation>[2] = {},
) => anOrganisation(fabrikam(), { now: () => NOW, pageSize: 4, ...service }, client);
const shown = (...records: AzureRecord[]) => translate(records, { takenAt: NOW, calendar });

/** What an undisturbed reading tells. */
const whole = async () => shown((await opened().read('Fabrikam')).record);

/** Whether the second batch of revisions is asked for, which goes on from the first. */
const isSecondBatch = (url: URL): boolean =>
  url.pathname.endsWith('/workitemrevisions') && url.searchParams.has('continuationToken');

describe('paging', () => {
  it('tells everything, and then only what is new: one request for each stream', async () => {
    const { read, requests, organisation } = opened();
    const book = recordBook();
    await read('Fabrikam', book);
    const streams = () => requests.filter((request) => request.includes('/reporting/')).length;
    expect(streams()).toBe(4 + 1);
    expect(book.record()?.revisions).toHaveLength(13);

    const nothing = await read('Fabrikam', book);
    expect([streams(), nothing.revisions]).toEqual([7, 0]);

    organisation.change(2, { 'System.State': 'Closed' });
    const more = await read('Fabrikam', book);
    expect([streams(), more.revisions, more.record.revisions.length]).toEqual([9, 1, 14]);
    const anew = opened();
    anew.organisation.change(2, { 'System.State': 'Closed' });
    expect(shown(more.record)).toEqual(shown((await anew.read('Fabrikam')).record));
  });

  it('costs one request for each stream to hear that nothing is new, and as little to hear what is', async () => {
    const { azure, read, requests, organisation } = opened();
    const book = recordBook();
    await read('Fabrikam', book);
    const keep = async (): Promise<void> => undefined;
    const before = requests.length;
    expect(await readNews(azure, { book, keep })).toBe(0);
    expect(requests.slice(before)).toHaveLength(2);

    organisation.change(2, { 'System.State': 'Closed' });
    expect(await readNews(azure, { book, keep })).toBe(1);
    expect(requests.slice(before)).toHaveLength(4);
    const anew = opened();
    anew.organisation.change(2, { 'System.State': 'Closed' });
    expect(shown(book.record()!)).toEqual(shown((await anew.read('Fabrikam')).record));
  });

  it('goes on where it was broken off: what was kept is not read again, and nothing is missing', async () => {
    const lines: RecordLine[] = [];
    const broken = opened({ fault: (_, url) => (isSecondBatch(url) ? { kind: 'broken-off' } : null) });
    await expect(broken.read('Fabrikam', recordBook(), lines)).rejects.toThrow(AzureUnreadable);
    const book = recordBook();
    for (const line of lines) book.add(recordLineFrom(JSON.parse(JSON.stringify(line)))!);
    expect(book.record()?.revisions).toHaveLength(4);
    const { read } = opened();
    const { record, revisions } = await read('Fabrikam', book);
    expect(revisions).toBe(9);
    expect(shown(record)).toEqual(await whole());
  });

  it('keeps one line after the other, though streams are read side by side', async () => {
    const { azure, requests } = opened({}, { atOnce: 3 });
    let [writing, most, lines] = [0, 0, 0];
    const keep = async (): Promise<void> => {
      writing += 1;
      most = Math.max(most, writing);
      await new Promise((resolve) => setTimeout(resolve, 1));
      writing -= 1;
      lines += 1;
    };
    const book = recordBook();
    const { record } = await readAzureProject(azure, { project: 'Fabrikam', book, keep, now: () => NOW });
    expect([most, lines]).toEqual([1, 7]);
    expect(shown(record)).toEqual(await whole());
    expect(requests).toHaveLength(13);
  });

  it('begins anew where the service knows the token no more', async () => {
    const book = recordBook();
    const { read } = opened({ forgottenTokens: new Set(['13;5;3']) });
    await read('Fabrikam', book);
    const { record, revisions } = await read('Fabrikam', book);
    expect(revisions).toBe(13);
    expect(shown(record)).toEqual(await whole());
  });
});

describe('a service under load', () => {
  it('is waited for, with 429 and with a delay, and nothing is lost', async () => {
    const { read, pauses } = opened({
      fault: (request) =>
        request === 8 ? { kind: 'throttled', seconds: 30 } : request === 10 ? { kind: 'delayed', seconds: 5 } : null,
    });
    expect(shown((await read('Fabrikam')).record)).toEqual(await whole());
    expect(pauses).toEqual([30_000, 5_000]);
  });

  it('that fails for a moment is asked again', async () => {
    const { read } = opened({ fault: (request) => (request === 8 ? { kind: 'failing' } : null) });
    expect(shown((await read('Fabrikam')).record)).toEqual(await whole());
  });
});

describe('a token', () => {
  it('that ends in the middle is renewed, and nothing is lost', async () => {
    let ends = 1;
    const { read } = opened({
      fault: (_, url) => (isSecondBatch(url) && (ends -= 1) === 0 ? { kind: 'token-ended' } : null),
    });
    expect(shown((await read('Fabrikam')).record)).toEqual(await whole());
  });

  it('that ends for good leaves what was read to go on from', async () => {
    const lines: RecordLine[] = [];
    const { read } = opened({ fault: (_, url) => (isSecondBatch(url) ? { kind: 'token-ended' } : null) });
    await expect(read('Fabrikam', recordBook(), lines)).rejects.toThrow(AzureSignIn);
    expect(lines.map(({ kind }) => kind)).toEqual(['workitemrevisions', 'workitemlinks', 'configuration']);
  });

  it('that is not accepted is refused, also by a page to sign in', async () => {
    await expect(opened({ accepts: () => false }).read('Fabrikam')).rejects.toThrow(AzureSignIn);
    await expect(opened({ fault: () => ({ kind: 'sign-in-page' }) }).read('Fabrikam')).rejects.toThrow(AzureSignIn);
  });
});

describe('what is not shown', () => {
  it('of a denied area is absent, and the link to it is told', async () => {
    const { read } = opened({ deniedAreas: ['Fabrikam\\Secret'] });
    const { items, unread } = shown((await read('Fabrikam')).record);
    expect(items.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(unread).toEqual(['5']);
  });

  it('is a project that is not there', async () => {
    await expect(opened().read('Nothing')).rejects.toThrow(AzureNotFound);
  });
});

describe('work that goes', () => {
  it('was deleted: gone since then, with all that it did before', async () => {
    const { read, organisation } = opened();
    const book = recordBook();
    await read('Fabrikam', book);
    organisation.change(3, { 'System.IsDeleted': true });
    const { items } = shown((await read('Fabrikam', book)).record);
    expect(items.find(({ id }) => id === '3')).toMatchObject({ removedAt: NOW, changes: { length: 4 } });
    expect(items).toHaveLength(5);
  });

  it('was destroyed without a word: seen to be missing', async () => {
    const { read, organisation } = opened();
    const book = recordBook();
    await read('Fabrikam', book);
    organisation.destroy(4);
    const { record } = await read('Fabrikam', book);
    expect([...record.gone]).toEqual([[4, { at: NOW.toISOString(), project: null }]]);
    expect(shown(record).items.find(({ id }) => id === '4')?.removedAt).toEqual(NOW);
  });

  it('was moved to another project: gone here and whole there', async () => {
    const { read, organisation } = opened();
    const book = recordBook();
    await read('Fabrikam', book);
    organisation.change(2, {
      'System.TeamProject': 'Contoso',
      'System.AreaPath': 'Contoso',
      'System.IterationPath': 'Contoso',
    });
    organisation.change(2, { 'System.State': 'Closed' });
    const here = await read('Fabrikam', book);
    expect([...here.record.gone]).toEqual([[2, { at: NOW.toISOString(), project: 'Contoso' }]]);
    expect(shown(here.record).items[1]?.removedAt).toEqual(NOW);
    const other = (await read('Contoso')).record;
    const there = shown(other).items[0]!;
    expect(there).toMatchObject({
      id: '2',
      historyKnown: true,
      removedAt: null,
      initial: { projectKey: 'Fabrikam', parentId: '1' },
    });
    expect(there.changes.map(({ kind }) => kind)).toEqual(['status', 'other', 'project', 'status']);
    // Who reads both sees it leave the iteration.
    const both = shown(here.record, other).items[1]!;
    expect(both.removedAt).toBeNull();
    expect(both.changes.map(({ kind }) => kind)).toEqual(['status', 'iterations', 'project', 'iterations', 'status']);
  });
});

it('rows that cannot be read are told, and the others count', async () => {
  const organisation = fabrikam();
  const broken = { ...organisation, links: [...organisation.links, { rel: 'x', sourceId: 1, targetId: 2 } as never] };
  const { read } = anOrganisation(broken, { now: () => NOW });
  const { rejected, record } = await read('Fabrikam');
  expect(rejected).toEqual([expect.stringMatching(/^workitemlinks after the beginning, row 4: /)]);
  expect(record.links).toHaveLength(3);
});
