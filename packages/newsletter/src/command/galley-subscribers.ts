#!/usr/bin/env node
import { runSubscribers } from './subscribers.js';

process.exitCode = await runSubscribers(process.argv.slice(2), process);
