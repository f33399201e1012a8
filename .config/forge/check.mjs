// Checks the manifest offline as Forge would: with Atlassian's validators, Atlassian's linters, and rules of our own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { useStoredApiDocuments } from './api-documents.mjs';
import { validatedFolder } from './validated-folder.mjs';

const require = createRequire(import.meta.url);
const { platformRules } = require('./platform-rules.cjs');
const { withWebhook } = require('./webhook-overlay.cjs');
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8'));
const exists = (path) => existsSync(join(root, path));
// The validators and linters read from the working directory.
process.chdir(validatedFolder(root, manifest));
const findings = [
  ...(await validate()),
  ...platformRules(manifest, { exists, productEvents: productEvents() }),
  ...(await lint()),
  ...(await validateWithWebhook()),
];
for (const finding of findings) process.stderr.write(`${finding}\n`);
process.stdout.write(
  findings.length === 0 ? 'The manifest is valid and free of lint.\n' : `${findings.length} findings\n`,
);
process.exit(findings.length === 0 ? 0 : 1);

async function validate() {
  const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');
  const found = [];
  for (const type of Object.values(ValidationTypes)) {
    const { success, errors } = await ProcessorBuilder.instance().withValidation(type).build().process();
    for (const { message, line, column } of errors ?? []) found.push(`manifest.yml:${line}:${column} ${message}`);
    if (!success && (errors ?? []).length === 0) found.push(`manifest.yml does not pass ${type}`);
  }
  return [...new Set(found)];
}

/** The manifest has to stay valid with the additions of the webhook. */
async function validateWithWebhook() {
  writeFileSync('manifest.yml', withWebhook(readFileSync('manifest.yml', 'utf8')));
  return (await validate()).map((finding) => `${finding} (with the webhook)`);
}

/** The events that Forge delivers, by the table from which Atlassian's validator takes their scopes. */
function productEvents() {
  const table = join(dirname(require.resolve('@forge/manifest')), 'mapping', 'product-event-to-scope-mapping.json');
  return JSON.parse(readFileSync(table, 'utf8')).mapping.map(({ productEvent }) => productEvent);
}

/** The client-side linters of `forge lint`; the command itself needs a login. */
async function lint() {
  useStoredApiDocuments(root);
  const { lint: forgeLint } = require('@forge/lint');
  const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
  const reader = new FileSystemReader();
  const silent = () => undefined;
  const error = (message) => process.stderr.write(`${message}\n`);
  const logger = { info: silent, warn: silent, debug: silent, trace: silent, error };
  const noFeatureGates = { getDeprecatedRuntimes: async () => [] };
  const config = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const files = await reader.recursiveReadDir('./src', ['node_modules']);
  const results = await forgeLint(files, config, 'development', logger, noFeatureGates, {
    linter: { mode: 'client-side' },
  });
  return results.flatMap(({ file, errors, warnings }) =>
    [...errors, ...warnings].map(
      ({ line, column, message }) => `${relative(process.cwd(), resolve(file))}:${line}:${column} ${message}`,
    ),
  );
}
