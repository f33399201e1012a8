// Writes the address of the documentation (`homepage` in package.json) into each page of a screen. Without it, screens
// show no links to the documentation.
import { createRequire } from 'node:module';

const { homepage } = createRequire(import.meta.url)('../package.json');

export const documentationAddress = () => ({
  name: 'bellwether-documentation-address',
  transformIndexHtml: () =>
    homepage === undefined ? [] : [{ tag: 'meta', attrs: { name: 'documentation', content: homepage } }],
});
