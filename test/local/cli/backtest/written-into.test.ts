import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writtenInto } from '../../../../local/cli/backtest/written-into';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bellwether-test-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const result = { name: 'stall', document: {}, markdown: '| new |', charts: [{ file: 'a.svg', svg: '<svg/>' }] };

function aDocument(text: string): string {
  const path = join(folder, 'accuracy.md');
  writeFileSync(path, text);
  return path;
}

it('replaces what stands between the markers, nothing else, and puts charts beside it', () => {
  const path = aDocument('# A\n\n<!-- backtest:stall -->\n\n| old |\n\n<!-- /backtest:stall -->\n\nProse.\n');
  expect(writtenInto(path, [result])).toEqual([
    { path, text: '# A\n\n<!-- backtest:stall -->\n\n| new |\n\n<!-- /backtest:stall -->\n\nProse.\n' },
    { path: join(folder, 'charts', 'a.svg'), text: '<svg/>' },
  ]);
});

it('says what is missing in a document without the markers', () => {
  expect(() => writtenInto(aDocument('# A\n<!-- backtest:stall -->\n'), [result])).toThrow(
    /has no place for these tables: put <!-- backtest:stall --> and <!-- \/backtest:stall --> where they belong/,
  );
  expect(() => writtenInto(join(folder, 'none.md'), [result])).toThrow(/^There is no .*none\.md to write into/);
});
