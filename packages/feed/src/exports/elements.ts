export {
  GalleyLiveFeed,
  type LiveShowEvent,
  type LiveStateEvent,
  type LiveWaitingEvent,
} from '../live-feed/live-feed.element.js';
export { GalleyNewsFeed, type FeedAddedEvent, type FeedMoreEvent } from '../news-feed/news-feed.element.js';
