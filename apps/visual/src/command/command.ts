import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a command will not do, in sentences: what happened, why it matters, what to do. It ends without a stack. */
export class Refusal extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Reads a command's options. One that the command does not know is answered by the command's help. */
export function readArguments<Config extends ParseArgsConfig>(
  help: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!codeOf(error).startsWith('ERR_PARSE_ARGS')) throw error;
    // What follows the first sentence is for those who write the options.
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new Refusal(`${sentence.replace(/\.?$/, '.')}\n\n${help}`);
  }
}

/** Does a command's work, which gives the exit code. What it refuses, and a full disk, is said in sentences. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const refusal = isDiskFull(error) ? new Refusal(diskFull) : error;
    if (!(refusal instanceof Refusal)) throw refusal;
    console.error(refusal.message);
    process.exitCode = refusal.exitCode;
  }
}

const diskFull =
  'The disk is full, so not all could be written and nothing can be said of the pictures. Baselines are as they were. Free some space and run it again.';

/** Whether something failed because there was no room to write: the disk's, or what its owner may use of it. */
export const isDiskFull = (error: unknown) => ['ENOSPC', 'EDQUOT'].includes(codeOf(error));

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A list that nobody has to scroll: the first ten, and how many more there are. */
export function listed(names: readonly string[]): string {
  const rest = names.length > 10 ? [`… and ${names.length - 10} more`] : [];
  return [...names.slice(0, 10), ...rest].map((name) => `  ${name}`).join('\n');
}
