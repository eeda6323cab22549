import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { offlineApp } from './build/offlineApp.ts';
import { singleFile } from './build/singleFile.ts';
import { usedFlags } from './build/usedFlags.ts';

/** Nothing but the app's own files; images may be generated, hence `data:` and `blob:`. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What several parts share comes in a few files, not in fifty of one kilobyte each. */
const TOGETHER = [
  { name: 'flags', test: /circle-flags/ },
  {
    name: 'controls',
    test: /node_modules[\\/](react-aria|react-stately|@react-|@internationalized)/,
    minShareCount: 2,
  },
  { name: 'parts', test: /[\\/]src[\\/](ui|panels|state|domain|i18n)[\\/]/, minShareCount: 2 },
];

/** Only in the built page: the development server writes inline scripts of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'rawabit:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** `--mode single` builds the one page that opens from a folder, everything else the site that is served. */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: mode === 'single' ? false : 'src/app/icons',
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['ar-AE', 'en-US'] }), enforce: 'pre' },
    usedFlags(),
    ...(mode === 'single' ? singleFile() : [contentSecurityPolicy(), ...offlineApp()]),
  ],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    ...(mode === 'single'
      ? { outDir: 'dist-single' }
      : { assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } } }),
  },
  preview: { port: 4173 },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        // Nothing here leaves anything behind in a module, so the files may share them.
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'components', environment: 'jsdom', include: ['src/**/*.test.tsx'] } },
    ],
  },
}));
