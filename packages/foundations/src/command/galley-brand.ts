#!/usr/bin/env node
import { runBrand } from './brand.js';

process.exitCode = await runBrand(process.argv.slice(2), process);
