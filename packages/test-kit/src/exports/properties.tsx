export { default as fc } from 'fast-check';
export * from '../arbitraries/arbitraries.js';
export { describeProperties } from '../conformance/properties.js';
