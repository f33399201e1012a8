import { sort } from '@compiled/css';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The style sheet with only the components' styles. */
const COMPONENTS = 'components';

const isComponentSheet = (fileName: string): boolean =>
  fileName.includes(`${COMPONENTS}-`) && fileName.endsWith('.css');

/**
 * Atlassian's components have atomic styles, one declaration per class, in hundreds of small sheets. They only work if
 * shorthands come before longhands and hover comes last, in whatever sheet each one is.
 */
const atomicStylesInOrder: Plugin = {
  name: 'atomic-styles-in-order',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !isComponentSheet(asset.fileName)) continue;
      asset.source = sort(String(asset.source), { sortAtRulesEnabled: true, sortShorthandEnabled: true });
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  // Deep links such as /browse/KEY-1 serve the same document, so that its assets are addressed from the root.
  base: '/',
  plugins: [react(), atomicStylesInOrder],
  build: {
    outDir: '../../../.build/shell',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    rolldownOptions: {
      // The page's own styles keep their order; the components' styles are a separate sheet.
      output: { codeSplitting: { groups: [{ name: COMPONENTS, test: /\.compiled\.css$/ }] } },
    },
  },
});
