export * from '../arbitraries/arbitraries.js';
export { articleBodies, articleNodeTypes } from '../arbitraries/nodes.js';
export { default as fc } from 'fast-check';
