// How each screen in `static/` is built; `root` is its folder.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledWords } from './compiled-words.mjs';
import { documentationAddress } from './documentation-address.mjs';

// Forge serves the folder from a path of its own and forbids inline scripts.
export const screen = (root) =>
  defineConfig({
    root,
    base: './',
    plugins: [compiledWords(), documentationAddress(), react()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
