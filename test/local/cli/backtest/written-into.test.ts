import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDocument, writtenInto } from '../../../../local/cli/backtest/written-into';

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
  expect(writtenInto(path, [result])).toEqual({
    files: [
      { path, text: '# A\n\n<!-- backtest:stall -->\n\n| new |\n\n<!-- /backtest:stall -->\n\nProse.\n' },
      { path: join(folder, 'charts', 'a.svg'), text: '<svg/>' },
    ],
    leftOut: [],
  });
});

it('leaves out the parts that the document has no place for, and their charts', () => {
  const text = '<!-- backtest:dates -->\n\n| dates |\n\n<!-- /backtest:dates -->\n';
  const path = aDocument(text.replace('dates |', 'old |'));
  const dates = { name: 'dates', document: {}, markdown: '| dates |', charts: [] };
  expect(writtenInto(path, [result, dates])).toEqual({ files: [{ path, text }], leftOut: [result] });
  const open = aDocument('# A\n<!-- backtest:stall -->\n');
  expect(writtenInto(open, [result])).toMatchObject({ files: [{ text: '# A\n<!-- backtest:stall -->\n' }] });
});

it('refuses beforehand a document that is not there or has no place for any table', () => {
  expect(() => checkDocument(aDocument('# A\n'))).toThrow(
    /has no place for these tables: put <!-- backtest:NAME --> and <!-- \/backtest:NAME --> where they belong/,
  );
  expect(() => checkDocument(join(folder, 'none.md'))).toThrow(/^There is no .*none\.md to write into/);
  expect(() => checkDocument(aDocument('<!-- backtest:stall -->\n'))).not.toThrow();
});
