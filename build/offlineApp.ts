import { readFileSync } from 'node:fs';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** No file of ours comes near it; one that is past it must not be left out of the offline app unsaid. */
const LARGEST_FILE = 12_000_000;

/**
 * Manifest and service worker of the served app. The worker holds every built file of one version; a newer one waits
 * until a person lets it in (src/app/startup/serviceWorker.ts). What is loaded later belongs to that version too, because all but the
 * page itself are named by their content.
 */
export function offlineApp(): PluginOption[] {
  return [linksOfAnApp(), worker()];
}

/** What the page says of itself where it is installed; the single file has no need of it. */
function linksOfAnApp(): Plugin {
  return {
    name: 'rawabit:links-of-an-app',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './apple-touch-icon.png' }, injectTo: 'head' },
    ],
  };
}

function worker(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    // The app registers it itself: the content security policy forbids the inline script.
    injectRegister: false,
    manifest: {
      start_url: './',
      scope: './',
      name: 'روابط · Rawabit',
      short_name: 'روابط Rawabit',
      description:
        'من يرتبط بمن، وبأي كلمات: شبكة من مقالات عربية، كل خط فيها يستند إلى كلمات تُقرأ. Who is tied to whom, and in which words: a graph in which every line stands on words that can be read.',
      // A manifest has one language; the app itself switches.
      lang: 'ar',
      dir: 'rtl',
      display: 'standalone',
      categories: ['education', 'news', 'productivity'],
      theme_color: token('--panel'),
      background_color: token('--sea'),
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,json,woff2,svg,png,webmanifest}'],
      dontCacheBustURLsMatching: /\/?assets\/.*-[\w-]{8}\./,
      maximumFileSizeToCacheInBytes: LARGEST_FILE,
      // The first visit, too, finds later what it has not loaded yet. A newer worker still waits to be let in.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // Whatever stands behind the question mark; but a file is a file.
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/\/[^/]+\.[a-z0-9]+$/],
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}

/** A colour of the light theme, from where the themes are defined. */
function token(name: string): string {
  const css = readFileSync(new URL('../src/ui/tokens.css', import.meta.url), 'utf8');
  const value = new RegExp(`${name}:\\s*(#[0-9a-f]{6});`).exec(css)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no colour ${name}`);
  return value;
}
