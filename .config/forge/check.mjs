// Checks the manifest offline as Forge would: Atlassian's validators, Atlassian's own linters, and what both miss.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { platformRules } from './platform-rules.mjs';
import { useStoredApiDocuments } from './api-documents.mjs';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);

const findings = [
  ...(await validate()),
  ...platformRules(parse(readFileSync('manifest.yml', 'utf8')), existsSync),
  ...(await lint()),
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
    const { errors } = await ProcessorBuilder.instance().withValidation(type).build().process();
    for (const { message, line, column } of errors ?? []) found.push(`manifest.yml:${line}:${column} ${message}`);
  }
  return [...new Set(found)];
}

/** The client-side linters of `forge lint`, which itself wants a login. */
async function lint() {
  useStoredApiDocuments(root);
  const { lint: forgeLint } = require('@forge/lint');
  const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
  const reader = new FileSystemReader();
  const logger = {
    info() {},
    warn() {},
    debug() {},
    trace() {},
    error: (message) => process.stderr.write(`${message}\n`),
  };
  const noFeatureGates = { getDeprecatedRuntimes: async () => [] };
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const files = await reader.recursiveReadDir('./src', ['node_modules']);
  const results = await forgeLint(files, manifest, 'development', logger, noFeatureGates, {
    linter: { mode: 'client-side' },
  });
  return results.flatMap(({ errors, warnings }) =>
    [...errors, ...warnings].map(
      ({ file, line, column, message }) => `${file ?? 'manifest.yml'}:${line ?? 0}:${column ?? 0} ${message}`,
    ),
  );
}
