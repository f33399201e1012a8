import type { Client } from '../../../local/jira/client';
import { filledSite } from '../kept-site';

const ACTS: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  'a transition': (client) => client.post('/rest/api/3/issue/ABC-3/transitions', { transition: { id: '5' } }),
  'an estimate': (client) => client.put('/rest/api/3/issue/ABC-3', { fields: { customfield_10016: 8 } }),
  'another sprint': (client) => client.post('/rest/agile/1.0/sprint/41/issue', { issues: ['ABC-3'] }),
  'a comment': (client) => client.post('/rest/api/3/issue/ABC-3/comment', { body: 'Why?' }),
  'a link': (client) =>
    client.post('/rest/api/3/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'ABC-3' },
      outwardIssue: { key: 'ABC-5' },
    }),
  'a new issue': (client) =>
    client.post('/rest/api/3/issue', {
      fields: { project: { key: 'ABC' }, issuetype: { name: 'Story' }, summary: 'Another' },
    }),
  'a move to another project': (client) =>
    client.post('/rest/api/3/bulk/issues/move', {
      targetToSourcesMapping: { 'SEC,11': { issueIdsOrKeys: ['ABC-3'], inferFieldDefaults: true } },
    }),
  'a sprint that starts': (client) =>
    client.post('/rest/agile/1.0/sprint/41', {
      state: 'active',
      startDate: '2024-03-15T13:00:00.000Z',
      endDate: '2024-03-29T13:00:00.000Z',
    }),
  'a version that is out': (client) => client.put('/rest/api/3/version/501', { released: true }),
};

/** With its key, a moved issue changes what every issue that is linked to it says. */
const MOST: Readonly<Record<string, number>> = { 'a move to another project': 8 };

describe('an event costs six statements at most, and Jira nothing', () => {
  for (const [what, act] of Object.entries(ACTS)) {
    it(`${what}`, async () => {
      const { client, site } = await filledSite({ stepMs: 10 });
      const events: unknown[] = [];
      client.jira.onEvent((event) => events.push(event));
      for (const key of ['ABC-4', 'SEC-1']) {
        await client.put(`/rest/api/3/issue/${key}`, { fields: { priority: { id: '1' } } });
      }
      // The first event of an instance also reads what it remembers from then on.
      for (const event of events.splice(0)) await site.take(event);
      const asked = site.asked();
      await act(client);
      expect(events.length).toBeGreaterThan(0);
      for (const event of events) expect(await site.take(event)).toBeLessThanOrEqual(MOST[what] ?? 6);
      expect(site.asked()).toBe(asked);
      await site.close();
    });
  }
});
