export { describeFits } from '../conformance/fits.js';
