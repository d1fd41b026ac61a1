/** Signs readers up in a file, one after the other, and writes each key to its output once it was taken. */
import { openSqliteStore } from './sqlite-store.js';
import { createLetters } from './subscriber-store.test.letters.js';

const [file = '', name = '', most = '0'] = process.argv.slice(2);
const at = new Date('2026-11-20T17:40:00.000Z');
const letters = createLetters(name);
const store = await openSqliteStore(file);

async function signUp(number: number): Promise<void> {
  const key = `${name}-${number}@example.com`;
  const signUp = { email: key, key, newsletters: ['tide-tables'], at, write: letters.writeAt(at) };
  await store.signUp(signUp).then(
    () => process.stdout.write(`${key}\n`),
    () => {},
  );
}

// Several at a time, so that some share one way to the disk.
const atOnce = 5;
for (let number = 0; number < Number(most); number += atOnce) {
  await Promise.all(Array.from({ length: atOnce }, (_, index) => signUp(number + index)));
}
await store.close();
