import type { StorybookConfig } from '@storybook/react-vite';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { mergeConfig } from 'vite';
import { serveGuide } from './guide/serve.ts';
import { servedAnywhere } from './served-anywhere/plugin.ts';
import { keepSources } from './sources.ts';

export default {
  framework: '@storybook/react-vite',
  stories: [
    './guide/*.mdx',
    '../packages/*/src/**/*.mdx',
    '../packages/*/src/**/*.stories.tsx',
    '../apps/demo/src/**/*.stories.tsx',
  ],
  staticDirs: ['../apps/demo/public'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest', '@storybook/addon-mcp'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (config) =>
    mergeConfig(config, { plugins: [vanillaExtractPlugin(), keepSources(), servedAnywhere(), serveGuide()] }),
} satisfies StorybookConfig;
