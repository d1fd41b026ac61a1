/** Holds a database for so many milliseconds, and says when it begins. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

const [file = '', ms = '0'] = process.argv.slice(2);
const database = new DatabaseSync(file, { timeout: 5000 });
database.exec('BEGIN EXCLUSIVE');
process.stdout.write('held\n');
await wait(Number(ms));
database.exec('ROLLBACK');
database.close();
