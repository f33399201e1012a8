import { followingFrom, followsAll, isFollowed } from '../../../src/core/settings/following';

const follows = (projects: Readonly<Record<string, string | readonly string[]>>) => {
  const following = followingFrom({ projects });
  return ['7', '8'].map((id) => isFollowed(following, id));
};

it('follows every project until an administrator says otherwise', () => {
  expect(follows({})).toEqual([true, true]);
});

it('follows all but those that are listed, or those alone', () => {
  expect(follows({ listed: ['7'] })).toEqual([false, true]);
  expect(follows({ way: 'only', listed: ['7'] })).toEqual([true, false]);
  expect(follows({ way: 'only' })).toEqual([false, false]);
});

it('knows whether any project can be left out', () => {
  expect(followsAll(followingFrom({}))).toBe(true);
  expect(followsAll(followingFrom({ projects: { listed: ['7'] } }))).toBe(false);
  expect(followsAll(followingFrom({ projects: { way: 'only' } }))).toBe(false);
});

it('takes no notice of what cannot stand', () => {
  expect(follows({ way: 'none', listed: ['7'] })).toEqual([false, true]);
});
