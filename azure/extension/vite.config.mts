import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledWords } from '../../.config/compiled-words.mjs';
import { documentationAddress } from '../../.config/documentation-address.mjs';

const pages = join(import.meta.dirname, 'pages');

// Azure DevOps serves the folder from its own path. Its content security policy is unknown, so nothing is inline.
export default defineConfig({
  root: pages,
  base: './',
  plugins: [compiledWords({ tracker: 'azure-devops' }), documentationAddress(), react()],
  worker: { format: 'iife', plugins: () => [compiledWords({ tracker: 'azure-devops' })] },
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: Object.fromEntries(
        ['item', 'hub', 'widget', 'widget-config', 'settings'].map((page) => [page, join(pages, `${page}.html`)]),
      ),
    },
  },
});
