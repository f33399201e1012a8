import { projectKeyOf } from '../../../src/core/model/containers';

it('a project is its own, and of other containers the project is as it is known', () => {
  expect(projectKeyOf({ kind: 'project', id: 'PAY' }, 'OPS')).toBe('PAY');
  expect(projectKeyOf({ kind: 'parent', id: '10001' }, 'OPS')).toBe('OPS');
  expect(projectKeyOf({ kind: 'version', id: '10001' }, null)).toBeNull();
});
