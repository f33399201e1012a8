import { readFileSync } from 'node:fs';
import { SIGNALS_DOCUMENT } from '../../../../local/cli/docs';
import { SECTIONS, sectionsIn, withThresholdTables } from '../../../../local/cli/docs/threshold-tables';
import { containerSignals, itemSignals } from '../../../../src/core/signals';

describe('the tables of thresholds in a document', () => {
  it('are made of the code, whatever stood there', () => {
    const document = 'Before.\n\n<!-- thresholds: bouncing -->\n\n| old |\n\n<!-- /thresholds -->\n\nAfter.\n';
    expect(withThresholdTables(document)).toMatch(
      /^Before\.\n\n<!-- thresholds: bouncing -->\n\n\| setting +\| default +\|.*\n\| -+ \| -+ \|.*\n\| `bouncing\.\w+` +\| [^]*\n\n<!-- \/thresholds -->\n\nAfter\.\n$/,
    );
  });

  it('are refused for what is no section', () => {
    const document = '<!-- thresholds: nothing -->\n<!-- /thresholds -->';
    expect(() => withThresholdTables(document)).toThrow('There are no settings called nothing.');
    expect(() => withThresholdTables('<!-- thresholds: bouncing -->')).toThrow(
      'The table of bouncing has no end: put <!-- /thresholds --> behind it.',
    );
  });
});

describe('docs/signals.md', () => {
  const document = readFileSync(SIGNALS_DOCUMENT, 'utf8');

  it('repeats the thresholds as they are: else run `npm run docs`', () => {
    expect(withThresholdTables(document)).toBe(document);
  });

  it('has every threshold once', () => {
    expect([...sectionsIn(document)].sort()).toEqual(Object.keys(SECTIONS).sort());
  });

  it.each([...new Set([...itemSignals, ...containerSignals].map(({ id }) => id))])(
    'has a line in the table and a section for %s: what it measures, when it cannot tell, and what to do',
    (id) => {
      expect(document).toContain(`\n| [${id}](#${id}) `);
      const [, section = ''] = document.split(`\n## ${id}\n`);
      const own = section.split('\n## ')[0] ?? '';
      for (const part of ['**Measures**', '**Cannot tell', '**Next step.**']) expect(own).toContain(part);
    },
  );
});
