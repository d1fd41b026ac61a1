export { CardList, type CardListProps } from '../card-list/card-list.js';
export { EditorsPicks, type EditorsPicksProps } from '../editors-picks/editors-picks.js';
export { MostRead, type MostReadProps } from '../most-read/most-read.js';
export { NewsFeed, type NewsFeedProps } from '../news-feed/news-feed.js';
export type { FeedAddedEvent, FeedMoreEvent } from '../news-feed/news-feed.element.js';
