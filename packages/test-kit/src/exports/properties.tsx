export * from '../arbitraries/arbitraries.js';
export { describeProperties } from '../conformance/properties.js';
