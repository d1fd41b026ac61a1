import { describeProperties } from '@galley/test-kit/properties';
import * as surface from './exports/index.js';
import { elements } from './properties.elements.js';

describeProperties(surface, elements);
