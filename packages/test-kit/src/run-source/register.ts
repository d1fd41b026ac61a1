/**
 * Lets Node run the packages' TypeScript as it stands, for tests and measurements that need a process of their own:
 * `node --import ./packages/test-kit/src/run-source/register.ts some-program.ts`. Node takes types off by itself; what
 * is missing is that the source imports `./name.js`, as it will be called when it is built, where `name.ts` is.
 * Workspace packages are found by their `exports`, which point at source as well. No JSX, and no styles.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      const isOurs = /^\.\.?\/.*\.js$/.test(specifier) && !context.parentURL?.includes('/node_modules/');
      if (!isOurs) throw error;
      return nextResolve(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
