import * as z from 'zod';
import type { AppField } from '../jira/create-jira';
import type { PropertyAlias } from '../jira/property-alias';
import type { Manifest } from './manifest';
import { manifestText, textIn } from './manifest-texts';
import { INSTALLATION } from './runtime/forge-context';

const valueShape = z.object({
  path: z.string(),
  type: z.enum(['string', 'number', 'text', 'date', 'user']),
  searchAlias: z.string().optional(),
});
const propertyShape = z.object({
  entityType: z.string(),
  propertyKey: z.string(),
  values: z.array(valueShape),
});

/** The names that a manifest's `jira:entityProperty` modules give to values of issue properties. */
export function propertyAliases({ modules }: Manifest): readonly PropertyAlias[] {
  return z
    .array(propertyShape)
    .parse(modules['jira:entityProperty'] ?? [])
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values.flatMap(({ searchAlias, ...value }) =>
        searchAlias === undefined ? [] : [{ ...value, searchAlias, propertyKey }],
      ),
    );
}

const fieldShape = z.object({ key: z.string(), name: manifestText, type: z.enum(['string', 'number', 'date']) });

/** The fields that a manifest's `jira:customField` modules define, in the format of Jira. */
export function appFields({ app, modules, texts }: Manifest): readonly AppField[] {
  const appId = app.id.replace('ari:cloud:ecosystem::app/', '');
  const start = `ari:cloud:ecosystem::extension/${appId}/${INSTALLATION.environmentId}/static/`;
  return z
    .array(fieldShape)
    .parse(modules['jira:customField'] ?? [])
    .map(({ key, name, type }) => ({ name: textIn(texts.fallback, name, texts), type, custom: `${start}${key}` }));
}
