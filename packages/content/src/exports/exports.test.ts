import { expect, test } from 'vitest';
import * as content from './index.js';
import * as wordpress from './wordpress.js';

test('the public surface is this, and nothing else', () => {
  expect(Object.keys(content).toSorted()).toEqual([
    'createEdition',
    'dayKey',
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
    'inlineMarks',
    'labels',
    'machineDateTime',
    'message',
    'messageParts',
    'nodesText',
    'parseInstant',
    'plainText',
    'readingMinutes',
    'summary',
  ]);
  expect(Object.keys(wordpress)).toEqual(['articlesFromWordPress']);
});
