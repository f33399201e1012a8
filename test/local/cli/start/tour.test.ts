import { tourText } from '../../../../local/cli/start/tour';
import { ENGLISH } from '../../../../local/terminal-voice';

const url = 'http://127.0.0.1:4180';

describe('tourText', () => {
  it('tells of each project what will be seen, and where', () => {
    const stops = [
      { projectKey: 'PAY', title: 'Payments', story: 'Scope grows.' },
      { projectKey: 'SHOP', title: 'Shop', story: 'Work waits.' },
    ];
    expect(tourText(url, stops, ENGLISH)).toBe(
      [
        'The portfolio stands on a dashboard:',
        '  http://127.0.0.1:4180/jira/dashboards/10001',
        '',
        'Bellwether stands at the right of every issue. Open an issue of:',
        '',
        'Payments: Scope grows.',
        '  http://127.0.0.1:4180/jira/projects/PAY/board',
        '',
        'Shop: Work waits.',
        '  http://127.0.0.1:4180/jira/projects/SHOP/board',
      ].join('\n'),
    );
  });

  it('has no stops in a site that nobody knows', () => {
    expect(tourText(url, [], ENGLISH)).toBe(
      [
        'Bellwether stands at the right of every issue.',
        '',
        'The portfolio stands on a dashboard:',
        '  http://127.0.0.1:4180/jira/dashboards/10001',
      ].join('\n'),
    );
  });
});
