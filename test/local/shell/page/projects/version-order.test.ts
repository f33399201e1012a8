import { inOrderOfRelease, releaseState } from '../../../../../local/shell/page/projects/version-order';

const version = (name: string, more: object = {}) => ({ id: name, name, released: false, archived: false, ...more });

it('says what became of a version', () => {
  const today = '2024-03-15';
  expect(releaseState(version('1', { released: true }), today)).toBe('released');
  expect(releaseState(version('1', { released: true, archived: true }), today)).toBe('archived');
  expect(releaseState(version('1', { releaseDate: '2024-03-14' }), today)).toBe('overdue');
  expect(releaseState(version('1', { releaseDate: '2024-03-15' }), today)).toBe('unreleased');
  expect(releaseState(version('1'), today)).toBe('unreleased');
});

it('puts the next one on top, then what is out, the latest first', () => {
  const order = inOrderOfRelease([
    version('old', { released: true, releaseDate: '2023-01-01' }),
    version('undated'),
    version('next', { releaseDate: '2024-04-01' }),
    version('recent', { released: true, releaseDate: '2024-02-01' }),
    version('later', { releaseDate: '2024-06-01' }),
  ]);
  expect(order.map(({ name }) => name)).toEqual(['next', 'later', 'undated', 'recent', 'old']);
});
