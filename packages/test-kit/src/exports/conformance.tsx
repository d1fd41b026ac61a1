export { describeConformance, type Example } from '../conformance/conformance.js';
export { describeHydration } from '../conformance/hydration.js';
export { withoutMachine } from '../conformance/machine.js';
