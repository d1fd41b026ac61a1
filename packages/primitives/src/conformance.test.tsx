import { describeConformance } from '@galley/test-kit/conformance';
import { examples } from './conformance.examples.js';
import * as surface from './exports/index.js';

describeConformance(surface, examples);
