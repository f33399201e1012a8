import { pageHistory } from '../../../../local/forge/bridge/page-history';

type Go = (to?: unknown) => void;

/** A page's address without a browser: what is pushed stands in a list, Back goes one step down in it. */
function addressed(first: string) {
  const entries = [first];
  let index = 0;
  let changed: () => void = () => undefined;
  const address = {
    read: () => entries[index] ?? '/',
    push: (path: string) => {
      entries.splice(index + 1, entries.length, path);
      index += 1;
      changed();
    },
    replace: (path: string) => {
      entries[index] = path;
      changed();
    },
    go: (steps: number) => {
      index = Math.min(entries.length - 1, Math.max(0, index + steps));
      changed();
    },
    listen: (onChange: () => void) => {
      changed = onChange;
      return () => (changed = () => undefined);
    },
  };
  const cleanUps: (() => void)[] = [];
  const history = pageHistory(address, (cleanUp) => cleanUps.push(cleanUp)) as Record<
    'push' | 'replace' | 'goBack',
    Go
  > & {
    listen: (listener: (location: { pathname: string; search: string }) => void) => () => void;
    location: { pathname: string; search: string };
  };
  const told: string[] = [];
  history.listen(({ pathname, search }) => told.push(pathname + search));
  return { history, told, address, cleanUps };
}

it('begins where the page’s own address leads', () => {
  expect(addressed('/scope?asOf=2026-01-12').history.location).toMatchObject({
    pathname: '/scope',
    search: '?asOf=2026-01-12',
  });
});

it('keeps the app’s addresses in the page’s, and tells of each change once', () => {
  const { history, told, address } = addressed('/');
  history.push('/scope');
  history.push('/flow?find=x');
  history.replace('/flow');
  expect(address.read()).toBe('/flow');
  history.goBack();
  expect(address.read()).toBe('/scope');
  expect(told).toEqual(['/scope', '/flow?find=x', '/flow', '/scope']);
});

it('tells of what the page itself changed, until the frame goes', () => {
  const { told, address, cleanUps } = addressed('/scope');
  address.push('/proof');
  for (const cleanUp of cleanUps) cleanUp();
  address.push('/flow');
  expect(told).toEqual(['/proof']);
});
