export { describeProperties } from '../conformance/properties.js';
