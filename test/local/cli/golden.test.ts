import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenReports } from '../../../local/cli/golden';

const folder = join(__dirname, '..', '..', 'golden');

describe('golden reports', () => {
  it('are what the demo company gives today (after a wanted change: npm run golden, and read the difference)', async () => {
    for (const [file, text] of await goldenReports()) {
      expect({ file, text }).toEqual({ file, text: readFileSync(join(folder, file), 'utf8') });
    }
  });
});
