export {
  createFeedReader,
  type FeedReader,
  type FeedReaderOptions,
  type FeedReading,
} from '../feeds/create-feed-reader.js';
export { FeedError } from '../feeds/feed-error.js';
export { readFeed, type Feed, type ReadFeedOptions } from '../feeds/read-feed.js';
export { writeAtom, writeJsonFeed, writeRss, type FeedEntry, type FeedPublication } from '../feeds/write-feed.js';
