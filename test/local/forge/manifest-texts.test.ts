import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readManifest } from '../../../local/forge/manifest';
import { textIn } from '../../../local/forge/manifest-texts';
import { repositoryRoot } from '../../../local/repository';

const { texts } = readManifest(repositoryRoot);

/** Every `i18n: key` of a value. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'i18n' && typeof inner === 'string' ? [inner] : keysIn(inner),
  );
}

describe('the texts of the manifest', () => {
  const named = keysIn(parse(readFileSync(join(repositoryRoot, 'manifest.yml'), 'utf8')));

  it.each(['en-US', 'de-DE', 'fr-FR', 'ja-JP'])('are all there in %s, and no others', (language) => {
    const there = Object.entries(texts.byLanguage.get(language) ?? {});
    expect(there.map(([key]) => key).toSorted()).toEqual([...new Set(named)].toSorted());
    expect(there.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('name the fields apart in every language', () => {
    for (const file of texts.byLanguage.values()) {
      const names = Object.entries(file).filter(([key]) => key.startsWith('field.') && key.endsWith('.name'));
      expect(new Set(names.map(([, name]) => name)).size).toBe(7);
    }
  });

  it.each([
    ['de-DE', 'Stand'],
    ['de_AT', 'Stand'],
    ['fr', 'Santé'],
    ['ja-JP', '状況'],
    ['en-GB', 'Health'],
    ['nl-NL', 'Health'],
  ])('are read in %s', (language, label) => {
    expect(textIn(language, { i18n: 'panel.label' }, texts)).toBe(label);
  });

  it('are themselves where they are no keys', () => {
    expect(textIn('de-DE', 'Bellwether', texts)).toBe('Bellwether');
    expect(textIn('de-DE', undefined, texts)).toBe('');
  });
});
