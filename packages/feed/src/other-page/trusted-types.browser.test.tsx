import { english, summaries } from '@galley/test-kit';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { LiveFeed } from '../live-feed/live-feed.js';
import { livePosts, text } from '../live-feed/live-posts.fixture.js';
import { NewsFeed } from '../news-feed/news-feed.js';
import { answerWithNextPage } from '../news-feed/next-page.fixture.js';

test('goes on under a policy that trusts only “galley”', async () => {
  const place = document.createElement('main');
  document.body.append(place);
  createRoot(place).render(
    <NewsFeed articles={summaries} edition={english} headingLevel={2} moreHref="/news/page/2/" />,
  );
  await expect.poll(() => place.querySelector('galley-news-feed')).not.toBeNull();

  const strict = document.createElement('meta');
  strict.httpEquiv = 'Content-Security-Policy';
  strict.content = "require-trusted-types-for 'script'; trusted-types galley";
  document.head.append(strict);
  const caught = new Promise((resolve) =>
    document.addEventListener('securitypolicyviolation', resolve, { once: true }),
  );
  expect(() => new DOMParser().parseFromString('<p>canary</p>', 'text/html')).toThrow(TypeError);

  await caught;

  const violated = vi.fn();
  answerWithNextPage({ edition: english });
  const added = new Promise((resolve) => place.addEventListener('galley-feed-added', resolve, { once: true }));
  document.addEventListener('securitypolicyviolation', violated);
  place.querySelector<HTMLElement>('[data-part=more]')?.click();
  await added;

  // And what a client renders from now on sets no HTML either.
  const later = document.createElement('main');
  document.body.append(later);
  createRoot(later).render(
    <LiveFeed posts={livePosts} edition={english} headingLevel={2} src="/live/posts/">
      {text}
    </LiveFeed>,
  );
  await expect.poll(() => later.querySelector('[data-part=newer]')).not.toBeNull();
  expect(violated).not.toHaveBeenCalled();
});
