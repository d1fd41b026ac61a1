import fc from 'fast-check';

// The same cases on every machine: what CI refuses can be seen at home. `FC_SEED=1 npx vitest …` tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_120) });
