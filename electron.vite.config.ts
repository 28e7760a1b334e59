import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { pictureSources } from './scripts/build/picture-sources.mjs';
import { reactCompiler } from './scripts/build/react-compiler.mjs';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Built for Electron 33 (Node 20.18, Chromium 130) and later; see docs/decisions/0001-electron-runtime.md. */
export default defineConfig(({ command }) => ({
  main: {
    resolve: {
      alias: {
        // Its module for browsers has no default export; Node and the tests take this file.
        'gltf-validator': at('node_modules/gltf-validator/index.js'),
        // What reads pictures in Node is a native library; garments have none.
        'ndarray-pixels': at('node_modules/ndarray-pixels/dist/ndarray-pixels-browser.js'),
      },
    },
    build: {
      target: 'node20.18',
      minify: true,
      externalizeDeps: { exclude: ['zod'] },
      rollupOptions: {
        input: {
          index: at('src/main/index.ts'),
          'database-worker': at('src/main/workers/database-worker.ts'),
          'recommendation-worker': at('src/main/workers/recommendation-worker.ts'),
          'learning-worker': at('src/main/workers/learning-worker.ts'),
          'evaluation-worker': at('src/main/workers/evaluation-worker.ts'),
          'garment-worker': at('src/main/workers/garment-worker.ts'),
          'import-worker': at('src/main/workers/import-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      minify: true,
      rollupOptions: { input: { preload: at('src/main/preload/preload.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [reactCompiler(), react()],
    // The page's own origin is app://studio, so hot reload is told where the server is.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    // While developing the code changes under the program: no picture may outlive it.
    define: { __PICTURE_SOURCES__: JSON.stringify(command === 'build' ? pictureSources() : '') },
    worker: { format: 'es' },
    build: { target: 'chrome130', minify: true, rollupOptions: { input: at('src/renderer/index.html') } },
  },
}));
