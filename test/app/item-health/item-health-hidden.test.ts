import { itemHealth } from '../../../src/app/item-health/item-health';
import { anItem } from '../../builders/item';
import { blocker, depsFor, healthOf, waiting } from './item-health-setup';

describe('what the viewer may not see', () => {
  const hidden = { items: [waiting(), blocker()], mayBrowse: (id: string) => id !== 'id-SEC-1' };

  it('is named nowhere', async () => {
    const health = await healthOf('id-PLAT-1', hidden);
    expect(JSON.stringify(health)).not.toMatch(/SEC|"bo"|2024-05-01/);
    expect(health.someHidden).toBe(true);
  });

  it('is a link of the chain without anything on it', async () => {
    const { chain } = await healthOf('id-PLAT-1', hidden);
    expect(chain[1]).toEqual({
      item: { visible: false },
      depth: 1,
      statusName: null,
      category: null,
      ownerId: null,
      hasOwner: null,
      inIteration: null,
      dueOn: null,
    });
  });

  it('takes what only it waits for with it, and is told once however many there are', async () => {
    const items = [
      waiting().isLinked('waits-for', 'SEC-2', '2024-03-06T09:00Z'),
      anItem('SEC-1').isLinked('waits-for', 'OPS-1', '2024-03-07T09:00Z'),
      anItem('SEC-2', { state: { ownerId: 'bo' } }),
      anItem('OPS-1', { state: { ownerId: 'bo' } }),
    ];
    const health = await healthOf('id-PLAT-1', { items, mayBrowse: (id) => !id.startsWith('id-SEC') });
    expect(JSON.stringify(health)).not.toMatch(/SEC|OPS|"bo"/);
    expect(health.chain.map(({ item }) => item.visible)).toEqual([true, false]);
    const told = health.findings.find(({ signal }) => signal === 'waiting');
    expect(told?.figures).toMatchObject({ blockers: 1, depth: 1, rootHasOwner: null, rootStarted: null });
    expect(told?.evidence.filter(({ kind }) => kind === 'waits-for')).toHaveLength(1);
    expect(told?.severity).toBe('notable');
    expect(health.nextStep).toEqual({
      signal: 'waiting',
      act: 'unblock',
      role: 'project-lead',
      item: { visible: true, key: 'PLAT-1', id: 'id-PLAT-1' },
      otherItem: { visible: false },
      freesItems: null,
      daysEarlier: null,
    });
    expect(told?.nextStep).toEqual(health.nextStep);
  });

  it('has no dates that could collide', async () => {
    const items = [
      anItem('PLAT-1', { state: { dueOn: '2024-04-12' } })
        .movesTo('in-progress', '2024-03-05T09:00Z')
        .isLinked('waits-for', 'SEC-1', '2024-03-06T09:00Z'),
      blocker(),
    ];
    const seen = await healthOf('id-PLAT-1', { items });
    expect(seen.findings.map(({ signal }) => signal)).toContain('dependency-conflict');
    const masked = await healthOf('id-PLAT-1', { ...hidden, items });
    expect(masked.findings.map(({ signal }) => signal)).not.toContain('dependency-conflict');
    expect(JSON.stringify(masked)).not.toContain('2024-05-01');
  });

  it('still counts, as it is not restricted: the item waits', async () => {
    const health = await healthOf('id-PLAT-1', hidden);
    expect(health.findings.map(({ signal }) => signal)).toContain('waiting');
  });

  it('does not count at all when it is restricted', async () => {
    const restricted = { ...hidden, items: [waiting(), blocker(true)] };
    const health = await healthOf('id-PLAT-1', restricted);
    expect(health.read.items).toBe(1);
    expect(health.someHidden).toBe(true);
    expect(JSON.stringify(health)).not.toMatch(/SEC|"bo"/);
  });

  it('counts and is named when it is restricted to others and the viewer', async () => {
    const health = await healthOf('id-PLAT-1', { items: [waiting(), blocker(true)] });
    expect(health.chain[1]?.item).toEqual({ visible: true, key: 'SEC-1', id: 'id-SEC-1' });
    expect(health.someHidden).toBe(false);
  });

  it('every item that is named was asked about, mentioned ones too', async () => {
    const { deps, asked } = depsFor({ items: [waiting()], mentioned: { 'SEC-1': 'id-SEC-1' } });
    const result = await itemHealth('id-PLAT-1', deps);
    expect(asked.at(-1)).toEqual(expect.arrayContaining(['id-PLAT-1', 'id-SEC-1']));
    expect(result.status).toBe('known');
  });

  it('an item that nobody knows the id of is hidden', async () => {
    const health = await healthOf('id-PLAT-1', { items: [waiting()] });
    expect(JSON.stringify(health)).not.toContain('SEC-1');
  });
});
