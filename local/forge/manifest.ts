import type { Permissions } from '@forge/manifest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { manifestText, type ManifestTexts, NO_TEXTS, readManifestTexts, translationsShape } from './manifest-texts';

const functionShape = z.object({
  key: z.string(),
  handler: z.string(),
  timeoutSeconds: z.number().int().min(1).max(900).optional(),
});

/** Any module: the properties that the local host needs of modules that show a screen or run a function. */
const moduleShape = z.looseObject({
  key: z.string(),
  title: manifestText.optional(),
  resource: z.string().optional(),
  resolver: z.object({ function: z.string() }).optional(),
  dynamicProperties: z.object({ function: z.string() }).optional(),
  viewportSize: z.string().optional(),
  /** The configuration form of a gadget or a widget. */
  edit: z.looseObject({ resource: z.string() }).optional(),
  /** False for a gadget that reloads its data itself on a refresh event. */
  refreshable: z.boolean().optional(),
  description: manifestText.optional(),
});

const manifestShape = z.looseObject({
  app: z.looseObject({ id: z.string() }),
  modules: z.looseObject({ function: z.array(functionShape).default([]) }),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).default([]),
  translations: translationsShape.optional(),
  // `npm run check` validates all of it, with Atlassian's own validator.
  permissions: z.custom<Permissions>((value) => typeof value === 'object' && value !== null).default({}),
});

export type Manifest = z.infer<typeof manifestShape> & { readonly texts: ManifestTexts };
export type ForgeModule = z.infer<typeof moduleShape> & { readonly type: string };

/** Reads the part of an app's manifest that the local host uses. `npm run check` validates all of it. */
export function readManifest(appDirectory: string): Manifest {
  const path = join(appDirectory, 'manifest.yml');
  const parsed = manifestShape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a manifest: ${z.prettifyError(parsed.error)}`);
  const { translations } = parsed.data;
  const texts = translations === undefined ? NO_TEXTS : readManifestTexts(translations, appDirectory);
  return { ...parsed.data, texts };
}

/** Every module with a key, of any type except functions. */
export function modulesOf(manifest: Manifest): readonly ForgeModule[] {
  return Object.entries(manifest.modules).flatMap(([type, modules]) => {
    if (type === 'function' || !Array.isArray(modules)) return [];
    return modules.flatMap((candidate) => {
      const parsed = moduleShape.safeParse(candidate);
      return parsed.success ? [{ ...parsed.data, type }] : [];
    });
  });
}

/** The scopes of the app, and whether it may act as users who are not present. */
export function grantedScopes({ permissions }: Manifest): {
  readonly names: readonly string[];
  readonly impersonates: boolean;
} {
  const scopes = permissions.scopes ?? [];
  if (Array.isArray(scopes)) return { names: scopes, impersonates: false };
  const impersonates = Object.values(scopes).some((scope) => scope?.allowImpersonation === true);
  return { names: Object.keys(scopes), impersonates };
}

/** The hosts that functions may call besides Jira. */
export function backendEgress({ permissions }: Manifest): readonly string[] {
  return (permissions.external?.fetch?.backend ?? []).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return 'address' in entry ? [entry.address] : [];
  });
}
