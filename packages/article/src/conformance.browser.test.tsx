import { describeHydration } from '@galley/test-kit/conformance';
import { examples } from './conformance.examples.js';

describeHydration(examples);
