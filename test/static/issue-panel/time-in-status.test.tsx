import { TimeInStatus } from '../../../static/issue-panel/time-in-status';
import { stretch } from '../harness/health-builder';
import { markup, visibleText } from './rendered';

const stretches = [
  stretch('To do', 4, { category: 'to-do', usualDays: null }),
  stretch('In progress', 3),
  stretch('Triage', 0.2),
  stretch('Review', 9.5, { beyondDays: 5.5, current: true }),
];

describe('TimeInStatus', () => {
  it('says the whole strip in words for those who do not see it', () => {
    const html = markup(<TimeInStatus stretches={stretches} />);
    expect(html).toContain(
      'aria-label="Time in each status: To do 4\u00a0d; In progress 3\u00a0d; Triage 0.2\u00a0d; Review 9.5\u00a0d, 5.5\u00a0d beyond the usual 4\u00a0d"',
    );
  });

  it('names the long stays and adds up the short ones', () => {
    const text = visibleText(<TimeInStatus stretches={stretches} />);
    expect(text).toContain('To do 4 d In progress 3 d Review 9.5 d 5.5 d beyond usual others 0.2 d');
  });

  it('splits the present stay where the usual ends', () => {
    const html = markup(<TimeInStatus stretches={stretches} />);
    expect(html).toContain('<title>Review 9.5\u00a0d, usual: up to 4\u00a0d</title>');
    expect(html).toContain('<title>5.5\u00a0d beyond usual</title>');
  });

  it('offers the same as a table', () => {
    expect(markup(<TimeInStatus stretches={stretches} />)).toContain('aria-label="Where the time went: show as table"');
  });

  it('is not drawn of a single stay within the usual', () => {
    const only = stretch('To do', 0.6, { category: 'to-do', current: true });
    expect(markup(<TimeInStatus stretches={[only]} />)).toBe('');
    const long = { ...only, days: 9, beyondDays: 5 };
    expect(visibleText(<TimeInStatus stretches={[long]} />)).toContain('To do 9 d 5 d beyond usual');
  });

  it('is not drawn where the other statuses took no time', () => {
    const created = stretch('To do', 0, { category: 'to-do' });
    const now = stretch('In progress', 3, { current: true });
    expect(markup(<TimeInStatus stretches={[created, now]} />)).toBe('');
  });

  it('leaves out a status that took no time', () => {
    const done = stretch('Done', 0, { category: 'done', current: true, usualDays: null });
    const stretches = [stretch('To do', 2), stretch('In progress', 3), done];
    expect(visibleText(<TimeInStatus stretches={stretches} />)).toContain('In progress 3 d');
    expect(visibleText(<TimeInStatus stretches={stretches} />)).not.toContain('Done');
  });
});
