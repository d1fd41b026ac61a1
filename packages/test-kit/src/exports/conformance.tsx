export { describeConformance } from '../conformance/conformance.js';
