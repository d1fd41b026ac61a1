import { join } from 'node:path';
import { openSqliteStore } from '@galley/newsletter/server';

/** Who signed up, in one file that survives a restart. */
export const subscribers = await openSqliteStore(join(process.env['GALLEY_DATA'] ?? '.data', 'subscribers.sqlite'));
