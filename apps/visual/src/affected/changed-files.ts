import { filesChanged } from './affected.ts';
import { demoSources } from './demo-inputs.ts';
import type { Inputs } from './inputs.ts';
import { readMemory, type Memory } from './memory.ts';
import { storyInputs } from './story-inputs.ts';

let known: { memory: Memory; stories: Map<string, Inputs>; demo: Inputs['sources'] } | undefined;

/**
 * The source files of a picture that are new, other or gone since it was last equal to its baseline; nothing if it
 * never was, as far as this machine knows. Of a page of the demo it is the files of the whole demo.
 */
export function changedFiles(name: string): string[] | undefined {
  known ??= { memory: readMemory(), stories: storyInputs(() => true), demo: demoSources() };
  const before = known.memory.get(name);
  const now = name.startsWith('demo/') ? known.demo : known.stories.get(name)?.sources;
  return before === undefined || now === undefined ? undefined : filesChanged(before.sources, now);
}
