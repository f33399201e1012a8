// The additions to the manifest with which events can call a rule's incoming webhook: one host of Atlassian's. With
// them the app no longer qualifies as an app from which no data leaves the site, so they are added only on request:
//   npm run webhook -- on|off
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const RULES_ADDRESS = 'https://api-private.atlassian.com';
const BLOCK = `  # Put in by \`npm run webhook -- on\`: events may call a rule of Atlassian's Automation, and nothing else.
  external:
    fetch:
      backend:
        - address: ${RULES_ADDRESS}
`;

/** The text of a manifest without what the webhook needs. */
function withoutWebhook(manifest) {
  return manifest.replace(BLOCK, '');
}

/** The text of a manifest with what the webhook needs. Idempotent. */
function withWebhook(manifest) {
  const own = withoutWebhook(manifest);
  const changed = own.replace(/^permissions:\n/m, (line) => `${line}${BLOCK}`);
  if (changed === own) throw new Error('The manifest has no permissions.');
  return changed;
}

module.exports = { RULES_ADDRESS, withoutWebhook, withWebhook };

if (require.main === module) {
  const change = { on: withWebhook, off: withoutWebhook }[process.argv[2]];
  if (change === undefined) {
    process.stderr.write('Usage: npm run webhook -- on|off\n');
    process.exitCode = 2;
  } else {
    const path = join(__dirname, '..', '..', 'manifest.yml');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    process.stdout.write(
      process.argv[2] === 'on'
        ? 'manifest.yml lets events call rules. Deploy it as a new major version; the app no longer "Runs on Atlassian".\n'
        : 'manifest.yml lets nothing leave the site.\n',
    );
  }
}
