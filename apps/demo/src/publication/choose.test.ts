import type { LivePost } from '@galley/content';
import { fc } from '@galley/test-kit/arbitraries';
import { expect, test } from 'vitest';
import { livePage, livePostsAt } from './choose.js';

const coverages = fc.array(fc.boolean(), { maxLength: 70 }).map((pins) => ({
  state: 'live' as const,
  posts: pins.map((pinned, index): LivePost => ({
    id: `p${index}`,
    published: '2026-11-20T17:00:00Z',
    pinned,
    body: [],
  })),
}));

test('every post stands on one page, in its order, and what is pinned on the newest', () => {
  fc.assert(
    fc.property(coverages, (coverage) => {
      const first = livePostsAt(coverage, {});
      const pages = Array.from({ length: first?.pages ?? 0 }, (_, index) =>
        livePostsAt(coverage, { page: `${index + 1}` }),
      );
      const pinned = coverage.posts.filter((post) => post.pinned);
      expect(pages.flatMap((page) => page?.posts ?? [])).toEqual([
        ...pinned,
        ...coverage.posts.filter((post) => !post.pinned),
      ]);
      expect(first?.posts.slice(0, pinned.length)).toEqual(pinned);
      for (const page of pages) expect(page?.posts.filter((post) => !post.pinned).length).toBeLessThanOrEqual(livePage);
    }),
  );
});

test('a link to a post leads to the page on which it stands', () => {
  fc.assert(
    fc.property(coverages, (coverage) => {
      for (const { id } of coverage.posts) {
        expect(livePostsAt(coverage, { post: id, page: '99' })?.posts.map((post) => post.id)).toContain(id);
      }
    }),
  );
});

test.each([{ page: '0' }, { page: '3' }, { page: '1.5' }, { page: 'x' }, { post: 'nobody' }])(
  '%o is nowhere',
  (asked) => {
    const posts = Array.from({ length: 25 }, (_, index) => ({
      id: `p${index}`,
      published: '2026-11-20T17:00:00Z',
      body: [],
    }));
    expect(livePostsAt({ state: 'live', posts }, asked)).toBeUndefined();
  },
);
