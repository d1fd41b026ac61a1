import { describeFits } from '@galley/test-kit/fits';
import { elements } from './properties.elements.js';

describeFits(elements);
