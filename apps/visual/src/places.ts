import { join, resolve } from 'node:path';

const visual = resolve(import.meta.dirname, '..');

/** Where things lie. `VISUAL_BASELINES` names another folder of baselines, for trials that nobody is to approve. */
export const places = {
  repository: resolve(visual, '../..'),
  visual,
  storybook: resolve(visual, '../../storybook-static'),
  demo: resolve(visual, '../demo/dist'),
  baselines: resolve(process.env['VISUAL_BASELINES'] ?? join(visual, 'baselines')),
  /** Emptied by every run: the pictures that it took, and its record. */
  results: join(visual, 'test-results'),
  record: join(visual, 'test-results/run.json'),
  report: join(visual, 'playwright-report'),
};
