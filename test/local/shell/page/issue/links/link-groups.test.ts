import { linkGroups } from '../../../../../../local/shell/page/issue/links/link-groups';

const blocks = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const other = (key: string) => ({ id: key, key, fields: {} });

it('groups links by what they say from this issue’s side', () => {
  const groups = linkGroups([
    { id: '10', type: blocks, inwardIssue: other('A-1') },
    { id: '11', type: blocks, outwardIssue: other('A-2') },
    { id: '12', type: blocks, inwardIssue: other('A-3') },
    { id: '13', type: blocks },
  ]);
  expect(groups.map(({ relation, linked }) => [relation, linked.map(({ issue }) => issue.key)])).toEqual([
    ['is blocked by', ['A-1', 'A-3']],
    ['blocks', ['A-2']],
  ]);
  expect(groups[1]?.linked[0]).toMatchObject({ linkId: '11', typeName: 'Blocks', outward: true });
});
