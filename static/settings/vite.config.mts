import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledWords } from '../../.config/compiled-words.mjs';

// Forge serves the folder from a path of its own and forbids inline scripts.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [compiledWords(), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
