import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** A text in a manifest: the text itself, or the key of a translation. */
export const manifestText = z.union([z.string(), z.object({ i18n: z.string() })]);
export type ManifestText = z.infer<typeof manifestText>;

export const translationsShape = z.object({
  resources: z.array(z.object({ key: z.string(), path: z.string() })),
  fallback: z.looseObject({ default: z.string() }),
});

/** The translations of a manifest, by language tag. */
export interface ManifestTexts {
  readonly byLanguage: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly fallback: string;
}

export const NO_TEXTS: ManifestTexts = { byLanguage: new Map(), fallback: '' };

/** Reads the files that a manifest names for its languages. */
export function readManifestTexts(
  { resources, fallback }: z.infer<typeof translationsShape>,
  appDirectory: string,
): ManifestTexts {
  const fileShape = z.record(z.string(), z.string());
  const read = (path: string) => fileShape.parse(JSON.parse(readFileSync(join(appDirectory, path), 'utf8')));
  return { byLanguage: new Map(resources.map(({ key, path }) => [key, read(path)])), fallback: fallback.default };
}

/** The text in the language of a viewer ("de", "de-AT", "de_DE"), else in the fallback language of the manifest. */
export function textIn(language: string, text: ManifestText | undefined, texts: ManifestTexts): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  const tag = language.replace('_', '-');
  const sameLanguage = [...texts.byLanguage.keys()].find((key) => key.split('-')[0] === tag.split('-')[0]);
  const found = [tag, sameLanguage, texts.fallback].map((key) => texts.byLanguage.get(key ?? '')?.[text.i18n]);
  return found.find((each) => each !== undefined) ?? text.i18n;
}
