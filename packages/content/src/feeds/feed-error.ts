/** Why a text is not read as a feed. Its message is a sentence for whoever runs the site. */
export class FeedError extends Error {
  override name = 'FeedError';
}
