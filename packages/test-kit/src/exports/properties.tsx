export * from './arbitraries.js';
export { describeProperties } from '../conformance/properties.js';
