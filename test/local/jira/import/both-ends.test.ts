import { withBothEnds } from '../../../../local/jira/import/both-ends';
import type { SiteIssue } from '../../../../local/jira/site';

const BLOCKS = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const RELATES = { id: '2', name: 'Relates', inward: 'relates to', outward: 'relates to' };
type End = readonly [direction: 'inwardIssue' | 'outwardIssue', typeId: string, otherId: string];

const issue = (id: string, ends: readonly End[]): SiteIssue => ({
  id,
  key: `K-${id}`,
  securityLevelId: null,
  historyKnown: true,
  histories: [],
  fields: {
    issuelinks: ends.map(([direction, type, other]) => ({ id: '9', type: { id: type }, [direction]: { id: other } })),
  },
});
const linksOf = (issues: readonly SiteIssue[]) =>
  withBothEnds(issues, [BLOCKS, RELATES]).map(({ fields }) => fields['issuelinks']);

it('a link that is told at one end stands at the other end too', () => {
  expect(linksOf([issue('1', [['inwardIssue', '1', '2']]), issue('2', [])])).toEqual([
    [{ id: '9', type: { id: '1' }, inwardIssue: { id: '2' } }],
    [{ id: '9', type: { id: '1' }, outwardIssue: { id: '1' } }],
  ]);
});

it.each<[string, End, End]>([
  ['in its order', ['inwardIssue', '1', '2'], ['outwardIssue', '1', '1']],
  ['without an order, whichever end is called so', ['outwardIssue', '2', '2'], ['outwardIssue', '2', '1']],
])('nothing is added to what both ends tell %s', (_, one, other) => {
  const issues = [issue('1', [one]), issue('2', [other])];
  expect(withBothEnds(issues, [BLOCKS, RELATES])).toBe(issues);
});

it('two that are told to block each other, each at one end, do so at both', () => {
  const counts = linksOf([issue('1', [['outwardIssue', '1', '2']]), issue('2', [['outwardIssue', '1', '1']])]);
  expect(counts.map((links) => (links as unknown[]).length)).toEqual([2, 2]);
});
