export { GalleyNewsFeed, type FeedAddedEvent, type FeedMoreEvent } from '../news-feed/news-feed.element.js';
