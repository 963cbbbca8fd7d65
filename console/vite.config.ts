import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The api keeps files named by their content for a year; it knows them by this form.
const named = 'assets/[name].[hash:16]';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: ['chrome87', 'safari14', 'firefox78'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        hashCharacters: 'hex',
        entryFileNames: `${named}.js`,
        chunkFileNames: `${named}.js`,
        assetFileNames: `${named}[extname]`,
      },
    },
  },
});
