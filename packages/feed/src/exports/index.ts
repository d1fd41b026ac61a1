export { CardList, type CardListProps } from '../card-list/card-list.js';
export { EditorsPicks, type EditorsPicksProps } from '../editors-picks/editors-picks.js';
export { LiveFeed, type LiveFeedProps } from '../live-feed/live-feed.js';
export type { LiveAnswer, LiveQuestion, LiveSource } from '../live-feed/ask-for-posts.js';
export type { LiveShowEvent, LiveStateEvent, LiveWaitingEvent } from '../live-feed/live-feed.element.js';
export { MostRead, type MostReadProps } from '../most-read/most-read.js';
export { NewsFeed, type NewsFeedProps } from '../news-feed/news-feed.js';
export type { FeedAddedEvent, FeedMoreEvent } from '../news-feed/news-feed.element.js';
