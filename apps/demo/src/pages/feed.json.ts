import { answerFeed } from '../publication/own-feeds.js';

export const GET = answerFeed('json');
