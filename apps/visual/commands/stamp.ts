/** Writes into a build what it was built from; a part of each build: `node apps/visual/commands/stamp.ts storybook`. */
import { builds, stamp } from '../src/built/sources.ts';
import { readArguments, Refusal, runCommand } from '../src/command/command.ts';

const help = `Writes into a build what it was built from, so that pictures of an old build are refused.

  node apps/visual/commands/stamp.ts storybook | demo`;

await runCommand(async () => {
  const { values, positionals } = readArguments(help, {
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const build = builds.find((name) => name === positionals[0]);
  if (build === undefined) throw new Refusal(help);
  stamp(build);
  return 0;
});
