import { afterEach as examine } from '@storybook/addon-a11y/preview';
import { brandNames } from '@galley/foundations';
import { dress } from './dress.js';
import { defaultMode, type Mode } from './modes.js';

/** What of a story can be another thing in another brand or scheme, of all that axe asks. */
const rules = ['color-contrast', 'link-in-text-block', 'target-size'];

const dresses = brandNames.flatMap((brand) => (['light', 'dark'] as const).map((scheme) => ({ brand, scheme })));

type Examined = Parameters<typeof examine>[0];

/**
 * Asks axe about a story in every brand and scheme, as Storybook's addon has asked it in the story's own: in tests, where
 * a finding is an error. Whole pages are left to their parts and to the demo's own tests, which open each paper.
 */
export async function examineEveryDress(context: Examined): Promise<void> {
  const { globals, parameters, title } = context;
  const isTest = '__vitest_browser__' in window;
  if (!isTest || title.startsWith('Pages/')) return;
  const mode = { ...defaultMode, ...globals } as Mode;
  const a11y = {
    ...(parameters['a11y'] as object | undefined),
    options: { runOnly: { type: 'rule', values: rules } },
  };
  try {
    for (const { brand, scheme } of dresses) {
      dress(document.documentElement, { ...mode, brand, scheme });
      await examineAs({ ...context, parameters: { ...parameters, a11y } }, `${brand}, ${scheme}`);
    }
  } finally {
    dress(document.documentElement, mode);
  }
}

async function examineAs(context: Examined, name: string): Promise<void> {
  try {
    await examine(context);
  } catch (error) {
    throw new Error(`In ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
