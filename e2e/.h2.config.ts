import base from '/work/main/e2e/playwright.config.ts';
export default { ...base, testDir: '/work/main/e2e', outputDir: '/tmp/h2/results', workers: 1, use: { ...base.use, baseURL: 'http://127.0.0.1:4302/' }, webServer: { command: 'npx vite preview --outDir /tmp/h2/dist --port 4302 --strictPort --host 127.0.0.1', cwd: '/work/main', port: 4302, reuseExistingServer: true } };
