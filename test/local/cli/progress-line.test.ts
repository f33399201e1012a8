import { progressLine } from '../../../local/cli/progress-line';

function watched(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const line = progressLine({ isTTY, columns: 20, write: (text) => written.push(text) }, () => time);
  return { written, line, at: (ms: number) => void (time = ms) };
}

it('writes over itself on a terminal, a few times a second, no wider than it is', () => {
  const { written, line, at } = watched(true);
  line.at(() => 'Reading: 1 item');
  at(100);
  line.at(() => 'Reading: 2 items');
  at(200);
  line.at(() => 'Reading: 3 items, which is far too much');
  line.clear();
  expect(written).toEqual(['\r\u001b[2KReading: 1 item', '\r\u001b[2KReading: 3 items, w', '\r\u001b[2K']);
});

it('says a line every five seconds elsewhere, and nothing of what is short', () => {
  const { written, line, at } = watched(false);
  line.at(() => 'Reading: 1 item');
  at(4_999);
  line.at(() => 'Reading: 2 items');
  at(5_000);
  line.at(() => 'Reading: 3 items');
  line.clear();
  expect(written).toEqual(['Reading: 3 items\n']);
});
