import {
  followingIn,
  isFollowed,
  stoppedBy,
  toldAs,
  valuesOf,
  withProject,
} from '../../../../static/settings/projects/following';

const project = (id: string) => ({ id, key: `K${id}`, name: `Project ${id}` });
const all = ['1', '2', '3'].map(project);

it('follows all until somebody says otherwise', () => {
  const usual = followingIn({});
  expect(all.every(({ id }) => isFollowed(usual, id))).toBe(true);
  expect(valuesOf(usual)).toEqual({ way: null, listed: null });
});

it('lists those that are not followed, or those that are, and says the same either way', () => {
  const but = withProject(followingIn({}), '2', false);
  expect(but).toEqual({ way: 'all-but', listed: ['2'] });
  const only = toldAs('only', but, all);
  expect(only).toEqual({ way: 'only', listed: ['1', '3'] });
  expect(all.map(({ id }) => isFollowed(only, id))).toEqual([true, false, true]);
  expect(toldAs('all-but', only, all)).toEqual(but);
  expect(withProject(only, '2', true)).toEqual({ way: 'only', listed: ['1', '3', '2'] });
  expect(withProject(but, '2', true)).toEqual({ way: 'all-but', listed: [] });
});

it('names the projects that would be followed no more', () => {
  expect(stoppedBy(followingIn({}), { way: 'all-but', listed: ['3'] }, all)).toEqual([project('3')]);
});
