// Says in each page of a screen where the documentation can be read: at `homepage` in package.json. Without it, screens show no links to it.
import { createRequire } from 'node:module';

const { homepage } = createRequire(import.meta.url)('../package.json');

export const documentationAddress = () => ({
  name: 'bellwether-documentation-address',
  transformIndexHtml: () =>
    homepage === undefined ? [] : [{ tag: 'meta', attrs: { name: 'documentation', content: homepage } }],
});
