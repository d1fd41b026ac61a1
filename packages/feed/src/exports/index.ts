export { EditorsPicks, type EditorsPicksProps } from '../editors-picks/editors-picks.js';
export { NewsFeed, type NewsFeedProps } from '../news-feed/news-feed.js';
export type { FeedAddedEvent, FeedMoreEvent } from '../news-feed/news-feed.element.js';
