import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Deep links such as /browse/KEY-1 serve the same document, so that its assets are addressed from the root.
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../../.build/shell',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
