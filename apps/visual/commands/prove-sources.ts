/** Would the pictures have caught it? Real edits of the sources, built and pictured: `pnpm visual:prove --sources`. */
import { readArguments, Refusal, runCommand } from '../src/command/command.ts';
import { proveSources } from '../src/prove/sources/prove-sources.ts';

const help = `Would the pictures have caught it? Edits of the sources that a hurried developer could make and no compiler
notices are put in, one after the other; what they touch is built, and its pictures are taken.

  pnpm visual:prove --sources                every edit, and all pictures that it affects: one to two hours
  pnpm visual:prove --sources -x             stop an edit's run at the first red picture: under an hour
  pnpm visual:prove --sources --only KIND    edits of a kind, or the one with a number
  pnpm visual:prove --sources --full N       for every Nth edit take all pictures too: what is red must be affected

It works in a copy, and can be stopped at any time: an edit that was tried with the same sources is not tried again.
Results are in node_modules/.cache/galley/pictures/proof-sources.json.

Ends with 1 if an edit was not caught, or if pictures are red that were not among the affected ones,
2 if an edit no longer fits the source, or could not be tried.`;

async function main(): Promise<number> {
  const { values } = readArguments(help, {
    options: {
      sources: { type: 'boolean' },
      only: { type: 'string' },
      first: { type: 'boolean', short: 'x' },
      full: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { only, first, full, help: wantsHelp } = values;
  if (wantsHelp === true) {
    console.log(help);
    return 0;
  }
  if (full !== undefined && !/^[1-9]\d*$/.test(full)) {
    throw new Refusal(
      `--full says for every how many edits all pictures are taken, and “${full}” is no such number. Give 1 for each edit.`,
    );
  }
  return proveSources({ only, first, full: full === undefined ? undefined : Number(full) });
}

await runCommand(main);
