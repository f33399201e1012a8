import { docsAnswer, docsPage } from '../../../local/docs/docs-answer';

describe('a document', () => {
  it('is a page whose headings can be led to, by the names that GitHub gives them', () => {
    const page = docsPage('# Signals\n\n## scope-creep\n\n### How much, and when?\n\n## scope-creep\n');
    expect(page).toContain('<title>Signals</title>');
    expect(page).toContain('<h2 id="scope-creep">scope-creep</h2>');
    expect(page).toContain('<h3 id="how-much-and-when">How much, and when?</h3>');
    expect(page.match(/id="scope-creep"/g)).toHaveLength(1);
  });

  it('is answered from the documentation, and nothing from outside of it', async () => {
    const read = async (path: string) => (await docsAnswer(path))?.status ?? null;
    expect(await (await docsAnswer('/__docs/signals.md'))?.text()).toContain('<h2 id="stalled">');
    expect(await read('/__docs/nothing.md')).toBe(404);
    expect(await read('/__docs/../README.md')).toBe(404);
    expect(await read('/__docs/%2e%2e/package.json')).toBe(404);
    expect(await read('/browse/ABC-1')).toBeNull();
  });
});
