import { expect, test } from 'vitest';
import * as content from './index.js';
import * as feeds from './feeds.js';
import * as images from './images.js';
import * as wordpress from './wordpress.js';

test('the public surface is this, and nothing else', () => {
  expect(Object.keys(content).toSorted()).toEqual([
    'articleMinutes',
    'breadcrumbList',
    'clockOrDate',
    'createEdition',
    'dayInWords',
    'dayKey',
    'digitsOf',
    'embedAddress',
    'embedNames',
    'embedOrigins',
    'embedProviders',
    'embedSource',
    'excerpt',
    'formatDateTime',
    'formatDateTimeRange',
    'formatEventDate',
    'formatListParts',
    'formatRelative',
    'freePart',
    'inlineMarks',
    'jsonLd',
    'jsonLdStatements',
    'labels',
    'liveBlogPosting',
    'livePostFragment',
    'machineDateTime',
    'message',
    'messageParts',
    'newestMoment',
    'newsArticle',
    'nodesText',
    'parseInstant',
    'paywallClass',
    'plainText',
    'readingMinutes',
    'summary',
    'wasUpdated',
  ]);
  expect(Object.keys(feeds).toSorted()).toEqual([
    'FeedError',
    'createFeedReader',
    'readFeed',
    'writeAtom',
    'writeJsonFeed',
    'writeRss',
  ]);
  expect(Object.keys(images).toSorted()).toEqual([
    'astroImage',
    'astroSources',
    'cdnImage',
    'nextImage',
    'picturesOf',
    'responsivePicture',
    'withPictures',
    'wordPressSources',
  ]);
  expect(Object.keys(wordpress).toSorted()).toEqual(['articlesFromWordPress', 'livePostsFromWordPress']);
});
