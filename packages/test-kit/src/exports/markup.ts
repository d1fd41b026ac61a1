export { contentFaults, markupFaults, type MarkupContext } from '../markup/markup.js';
