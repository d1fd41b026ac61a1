import { join, resolve } from 'node:path';

const visual = resolve(import.meta.dirname, '..');
const { VISUAL_RESULTS: elsewhere } = process.env;
const results = resolve(elsewhere ?? join(visual, 'test-results'));
const report = elsewhere === undefined ? join(visual, 'report') : join(results, 'report');

/**
 * Where things lie. `VISUAL_BASELINES` names another folder of baselines, for trials that nobody is to approve, and
 * `VISUAL_RESULTS` another one for what a run leaves, its report too.
 */
export const places = {
  repository: resolve(visual, '../..'),
  visual,
  storybook: resolve(visual, '../../storybook-static'),
  demo: resolve(visual, '../demo/dist'),
  baselines: resolve(process.env['VISUAL_BASELINES'] ?? join(visual, 'baselines')),
  results,
  /** Emptied by every run: the pictures that it took. */
  pictures: join(results, 'pictures'),
  /** A shard's part of the report, to be merged with the others'. */
  parts: join(results, 'parts'),
  record: join(results, 'run.json'),
  /** There while a run goes on, and after one that did not come to its end. */
  mark: join(results, 'begun.json'),
  /** The report, a folder that can be copied anywhere; Playwright's own stands in it. */
  report,
  playwrightReport: join(report, 'playwright'),
  /** Which pictures the report shows as one change. */
  groups: join(report, 'groups.json'),
};
