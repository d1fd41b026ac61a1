import { readMailbox } from '../src/mail/mailbox-folder.js';
import { dumpOf, readContents } from './contents.js';
import { linkIn } from './newsroom.js';
import { guarantee, type Bench, type Measurement, type Result } from './results.js';
import { databaseIn, mailboxIn, startServer, untilSent, type ServerProcess } from './server-process.js';

const looks = 200;

/** Mail scanners look at every link before the reader does. */
export const links: Measurement = {
  name: 'links',
  about: `${looks} looks at the links of a letter`,
  async run({ folder }: Bench): Promise<Result[]> {
    const server = await startServer({ folder });
    await server.client.signUp('reader@example.com');
    await untilSent(folder);
    const [letter] = await readMailbox(mailboxIn(folder));
    if (letter === undefined) throw new Error('No letter has come.');
    const confirm = await lookAndPress(server, folder, linkIn(letter), {});
    const unsubscribe = await lookAndPress(server, folder, letter.oneClickUnsubscribe ?? '', {
      'List-Unsubscribe': 'One-Click',
    });
    await server.stop();
    return [
      guarantee(`${looks} GETs on the confirm link`, 'no change; then POST confirms', ...told(confirm, 'confirmed')),
      guarantee(`${looks} GETs on the unsubscribe link`, 'no change; then POST leaves', ...told(unsubscribe, 'ended')),
    ];
  },
};

interface Followed {
  seen: number;
  changed: boolean;
  standing: string;
}

async function lookAndPress(
  { client }: ServerProcess,
  folder: string,
  href: string,
  fields: Record<string, string>,
): Promise<Followed> {
  const file = databaseIn(folder);
  const before = dumpOf(file);
  const answers = await Promise.all(Array.from({ length: looks }, () => client.follow(href)));
  const changed = dumpOf(file) !== before;
  await client.follow(href, 'POST', fields);
  const [subscription] = readContents(file).subscriptions;
  return {
    seen: answers.filter(({ status }) => status === 200).length,
    changed,
    standing: subscription?.standing ?? 'none',
  };
}

function told({ seen, changed, standing }: Followed, expected: string): [figure: string, holds: boolean] {
  return [
    `${seen} answered 200, ${changed ? 'changed' : 'no change'}; then ${standing}`,
    seen === looks && !changed && standing === expected,
  ];
}
