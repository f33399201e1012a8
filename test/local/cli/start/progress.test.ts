import { progress } from '../../../../local/cli/start/progress';
import { ENGLISH } from '../../../../local/terminal-voice';

const shown = (tell: (show: ReturnType<typeof progress>) => void): string => {
  let text = '';
  tell(progress((more) => (text += more), ENGLISH));
  return text;
};

it('says what it builds before anything can be seen, and how long that takes', () => {
  expect(shown(({ waits }) => waits(['page', 'bridge', 'functions']))).toBe(
    '  Builds page, bridge and functions first. All of it takes about a minute, once.\n\n',
  );
  expect(shown(({ waits }) => waits(['functions']))).toBe(
    '  Builds functions first. All of it takes about a minute, once.\n\n',
  );
});

it('says of each thing that is done how long it took', () => {
  expect(shown(({ done }) => done('page', 7.41, 'of 7 projects'))).toBe('  ✔ page            7.4 s  of 7 projects\n');
});

it('shows what went wrong below what it went wrong with', () => {
  expect(shown(({ failed }) => failed('page', 'No such file:\nx.ts'))).toBe(
    '  ✖ page            failed\n\n  No such file:\n  x.ts\n\n',
  );
});
