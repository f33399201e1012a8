import { aRawIssue, changed, entry, moved, STATUSES, translated } from '../../raw-issue';

const withHistory = (fields: object, ...histories: object[]) => aRawIssue(fields, { changelog: { histories } });
const changesOf = (raw: unknown) =>
  translated(raw).item.changes.map(({ id: _, at: __, by: ___, byApp: ____, ...rest }) => rest);

describe('a changelog that contradicts itself or the fields', () => {
  it('closes a gap in it with an inferred change', () => {
    expect(
      changesOf(
        withHistory({ status: STATUSES.open }, entry(5, moved('open', 'progress')), entry(8, moved('done', 'open'))),
      ),
    ).toEqual([
      { kind: 'status', from: '1', to: '3' },
      { kind: 'status', from: '3', to: '5', inferred: true },
      { kind: 'status', from: '5', to: '1' },
    ]);
  });

  it('puts a status that nobody set down to the migration of its workflow', () => {
    const { item } = translated(
      withHistory(
        { status: STATUSES.open },
        entry(5, moved('open', 'progress')),
        entry(6, changed('Workflow', ['1', 'a'], ['2', 'b'])),
        entry(8, moved('done', 'open')),
      ),
    );
    expect(item.changes.map(({ kind, at }) => [kind, at.getUTCDate()])).toEqual([
      ['status', 5],
      ['noise', 6],
      ['status', 6],
      ['status', 8],
    ]);
    expect(item.changes.find((change) => change.inferred)).toMatchObject({ from: '3', to: '5', by: null });
  });

  it('ends at the fields, at the time of the last update', () => {
    const { item } = translated(
      withHistory({ assignee: null }, entry(5, changed('assignee', [null, null], ['acc-bo', 'Bo']))),
    );
    expect(item.changes.at(-1)).toEqual({
      id: 'present.owner',
      at: new Date('2024-03-20T09:00:00.000Z'),
      by: null,
      byApp: false,
      kind: 'owner',
      from: 'acc-bo',
      to: null,
      inferred: true,
    });
  });

  it('takes a finished issue to have been finished when it was resolved', () => {
    const raw = withHistory(
      { status: STATUSES.done, resolutiondate: '2024-03-11T12:00:00.000+0000' },
      entry(5, moved('open', 'progress')),
    );
    expect(translated(raw).item.changes.at(-1)).toMatchObject({
      from: '3',
      to: '5',
      at: new Date('2024-03-11T12:00:00.000Z'),
    });
  });

  it('ends at the versions of the fields', () => {
    const { item } = translated(
      withHistory({ fixVersions: [] }, entry(5, changed('Fix Version', [null, null], ['70', '1.0']))),
    );
    expect(item.changes).toMatchObject([
      { kind: 'versions', to: ['70'] },
      { kind: 'versions', from: ['70'], to: [], inferred: true },
    ]);
  });
});
