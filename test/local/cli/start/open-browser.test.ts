import { browserCommand } from '../../../../local/cli/start/open-browser';

describe('browserCommand', () => {
  it.each([
    ['darwin', {}, ['open']],
    ['win32', {}, ['cmd', '/c', 'start', '']],
    ['linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
    ['linux', {}, null],
    ['linux', { DISPLAY: '' }, null],
    ['darwin', { CI: 'true' }, null],
  ] as const)('on %s with %j is %j', (platform, environment, command) => {
    expect(browserCommand(platform, environment)).toEqual(command);
  });
});
