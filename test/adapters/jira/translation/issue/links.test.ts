import { aRawIssue, changed, entry, translated } from '../../raw-issue';

const withHistory = (fields: object, ...histories: object[]) => aRawIssue(fields, { changelog: { histories } });

describe('links', () => {
  const dependency = { id: '9', type: { name: 'Dependency', inward: 'required by', outward: 'depends on' } };
  const made = (key: string) => changed('Link', [null, null], [key, `This issue depends on ${key}`]);
  const cut = (key: string) => changed('Link', [key, `This issue depends on ${key}`], [null, null]);

  it('are dated by the changelog', () => {
    const raw = withHistory(
      { issuelinks: [{ ...dependency, outwardIssue: { id: '30', key: 'PLAT-3' } }] },
      entry(5, made('PLAT-3')),
    );
    expect(translated(raw).item.links).toEqual([
      { id: '9', meaning: 'waits-for', otherKey: 'PLAT-3', since: new Date('2024-03-05T10:00:00.000Z'), until: null },
    ]);
  });

  it('are read from the side on which the issue stands', () => {
    const raw = aRawIssue({ issuelinks: [{ ...dependency, inwardIssue: { id: '30', key: 'PLAT-3' } }] });
    expect(translated(raw).item.links).toEqual([
      { id: '9', meaning: 'blocks', otherKey: 'PLAT-3', since: null, until: null },
    ]);
  });

  it('that were cut remain as past links', () => {
    expect(translated(withHistory({}, entry(5, made('PLAT-3')), entry(8, cut('PLAT-3')))).item.links).toMatchObject([
      {
        meaning: 'waits-for',
        otherKey: 'PLAT-3',
        since: new Date('2024-03-05T10:00:00.000Z'),
        until: new Date('2024-03-08T10:00:00.000Z'),
      },
    ]);
  });

  it('that were made again are dated by the last time', () => {
    const raw = withHistory(
      { issuelinks: [{ ...dependency, outwardIssue: { id: '30', key: 'PLAT-3' } }] },
      entry(5, made('PLAT-3')),
      entry(6, cut('PLAT-3')),
      entry(8, made('PLAT-3')),
    );
    expect(translated(raw).item.links.map(({ since, until }) => [since?.getUTCDate(), until?.getUTCDate()])).toEqual([
      [8, undefined],
      [5, 6],
    ]);
  });

  it('without another end are named and left out', () => {
    const { item, problems } = translated(aRawIssue({ issuelinks: [{ id: '9' }, 7] }));
    expect(item.links).toEqual([]);
    expect(problems).toEqual([
      'PLAT-1 fields.issuelinks[0]: has no type or no other end',
      'PLAT-1 fields.issuelinks[1]: has no type or no other end',
    ]);
  });
});
