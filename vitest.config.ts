import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{contract,formats,packer,packs,protocol,server,client,cli,examples,bench,scripts}/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    // These run in VS Code.
    exclude: ['test/extension/suite/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
