/**
 * `pnpm --filter @galley/feed bench`: how long a server works on a list, and whether a long one costs more per article
 * than a short one. On demand, not in `npm test`: its times are those of the machine.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { builtLists } from './build.ts';
import { median, takeRounds, type Sample } from './rounds.ts';

const help = `How long does a server work on a list of articles?

  pnpm bench                everything, in about half a minute
  pnpm bench --rounds 10    fewer rounds; the times say less

Every time is the median of all rounds. The last column compares an article in a long list with one in the
shortest: from 1 to 2 means that the work grows as the articles do.`;

const sizes = [12, 120, 1200] as const;

/** Articles per measurement: a short list is rendered as often as it takes. */
const work = 1200;

/**
 * What an article of the longest list may cost, by what it costs in the shortest. A long list does not fit the processor's
 * caches, and the collector walks over what is made of it so far: up to twice, and no more at 12,000. What sorts would
 * cost 2.85, and what compares each with each 100.
 */
const most = 2.5;

interface Row extends Sample {
  name: string;
  size: number;
}

function tableOf(rows: readonly Row[]): { lines: string[]; grows: string[] } {
  const grows: string[] = [];
  const lines = rows.map(({ name, size, times }) => {
    const perArticle = median(times) / work;
    const shortest = rows.find((row) => row.name === name && row.size === sizes[0]) ?? { times };
    const ratio = perArticle / (median(shortest.times) / work);
    if (ratio > most) grows.push(`${name} with ${size} articles`);
    const cells = [name.padEnd(10), String(size).padStart(8), `${(perArticle * size).toFixed(2)} ms`.padStart(10)];
    return [...cells, `${(perArticle * 1000).toFixed(1)} µs`.padStart(11), ratio.toFixed(2).padStart(11)].join('  ');
  });
  return { lines, grows };
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '60' }, help: { type: 'boolean', short: 'h' } },
});
const rounds = Number(values.rounds);
if (values.help === true || !Number.isInteger(rounds) || rounds < 1) {
  console.log(help);
  process.exitCode = values.help === true ? 0 : 1;
} else {
  // React is several times as slow where it looks for mistakes.
  process.env['NODE_ENV'] = 'production';
  const { names, render, articlesOf } = await builtLists();
  const rows = names.flatMap((name) =>
    sizes.map((size): Row => {
      const articles = articlesOf(size);
      const run = () => {
        for (let left = work; left > 0; left -= size) render(name, articles);
      };
      return { name, size, run, times: [] };
    }),
  );
  takeRounds(rows, rounds);
  const { lines, grows } = tableOf(rows);
  console.log(`Lists on the server, ${rounds} rounds. ${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}.

list        articles        time  per article  against ${sizes[0]}
${lines.join('\n')}

${grows.length === 0 ? 'The work grows no faster than the articles.' : `The work grows faster than the articles: ${grows.join(', ')}.`}`);
}
