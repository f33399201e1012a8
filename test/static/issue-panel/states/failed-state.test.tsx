import type { Problem } from '../../../../src/contract/answer';
import { FailedState } from '../../../../static/issue-panel/states/failed-state';
import { visibleText } from '../rendered';

const failed = (problem: Problem, retryAfterSeconds: number | null = null) =>
  visibleText(
    <FailedState
      failure={{ problem, reference: '7f3a', retryAfterSeconds }}
      retrying={false}
      retry={() => undefined}
    />,
  );

describe('FailedState', () => {
  it('gives the reference and a way to try again', () => {
    expect(failed('unexpected')).toBe(
      'Bellwether could not read this item The item itself is fine. If it happens again, send your admin reference 7f3a. Try again Reference 7f3a',
    );
  });

  it('offers nothing to try where the viewer has no access', () => {
    expect(failed('no-access')).not.toMatch(/again|Try now/);
    expect(failed('not-followed')).toBe(
      'Bellwether does not follow this project An admin of Jira chooses in Bellwether’s settings which projects it reads. Reference 7f3a',
    );
  });

  it.each([
    [20, 'by itself.'],
    [60, 'by itself in 1 min.'],
    [61, 'by itself in 2 min.'],
    [null, 'by itself.'],
  ])('says when it reads again after %s seconds', (seconds, words) => {
    expect(failed('busy', seconds)).toContain(`Bellwether tries again ${words}`);
  });

  it('has words for the rest', () => {
    expect(failed('not-found')).toContain('This item is not in Jira any more');
    expect(failed('bad-request')).toContain('Reload the page.');
  });
});
