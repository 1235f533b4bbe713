// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { contentChangesIntegration } from './scripts/integrations/content-changes.ts';
import { searchIntegration } from './scripts/integrations/search-index.ts';
import { headersIntegration } from './scripts/integrations/headers.ts';
import { siteAddress } from './scripts/site-address.ts';

const address = siteAddress();

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // A heading may carry its permanent anchor: "## What to do {#what-to-do}".
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true } }),
  },
  integrations: [
    mdx(),
    react(),
    headersIntegration(),
    searchIntegration(),
    contentChangesIntegration(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [
              'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What every page shares comes as one file: a first visit makes at most six requests.
                groups: [
                  {
                    name: 'shell',
                    test: /src[\\/]dom[\\/]|search[\\/]slash-key|vite[\\/]preload-helper/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro writes "use astro:head-inject" into a stub for each MDX file and reads it nowhere in a build
        // (the stub is found by its query); the bundler warns, rightly, that it drops the line.
        onwarn(warning, warn) {
          const isStub =
            warning.code === 'MODULE_LEVEL_DIRECTIVE' &&
            warning.message.includes('astro:head-inject');
          if (!isStub) warn(warning);
        },
      },
    },
  },
});
