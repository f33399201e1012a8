import { configOf, mistakesIn } from '../../../../static/portfolio/model/config';

const USUAL = {
  title: '',
  chosen: [],
  inside: true,
  sort: 'worst',
  group: 'none',
  rows: 10,
  refreshMinutes: 15,
  columns: ['expected', 'waiting', 'stalled', 'scope', 'weeks'],
};

describe('configOf', () => {
  it.each([undefined, null, 'text', [], { rows: '10', sort: 'best', chosen: [{ kind: 'sprint', id: 1 }] }])(
    'is as usual where %j was saved',
    (saved) => {
      expect(configOf(saved)).toEqual(USUAL);
    },
  );

  it('is what was saved', () => {
    const saved = {
      title: 'Programme',
      chosen: [{ kind: 'filter', id: '7' }],
      inside: false,
      sort: 'name',
      group: 'level',
      rows: 3,
      refreshMinutes: 0,
      columns: ['weeks'],
    };
    expect(configOf(saved)).toEqual(saved);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(configOf({ title: 'Kept', rows: 51 })).toEqual({ ...USUAL, title: 'Kept' });
  });
});

describe('mistakesIn', () => {
  const chosen = [{ kind: 'project', id: 'PAY' }] as const;

  it.each([3, 50])('finds none with %d rows', (rows) => {
    expect(mistakesIn({ chosen: [...chosen], rows }, [])).toEqual([]);
  });

  it.each([2, 51, 3.5, Number.NaN])('finds %d rows out of range', (rows) => {
    expect(mistakesIn({ chosen: [...chosen], rows }, [])).toEqual([{ field: 'rows', what: 'range' }]);
  });

  it('wants something chosen, and nothing that is gone', () => {
    expect(mistakesIn({ chosen: [], rows: 10 }, [])).toEqual([{ field: 'chosen', what: 'nothing' }]);
    expect(mistakesIn({ chosen: [...chosen], rows: 10 }, chosen)).toEqual([
      { field: 'chosen', what: 'gone', scope: { kind: 'project', id: 'PAY' } },
    ]);
  });
});
