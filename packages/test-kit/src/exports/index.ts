export {
  arabic,
  chinese,
  editions,
  english,
  german,
  hebrew,
  japanese,
  persian,
  polish,
  ukrainian,
} from '../fixtures/editions.js';
export { authors, longAuthors } from '../fixtures/authors.js';
export { landscape, portraitPicture, wide } from '../fixtures/pictures.js';
export { longHeadline, longWord, summaries } from '../fixtures/summaries.js';
