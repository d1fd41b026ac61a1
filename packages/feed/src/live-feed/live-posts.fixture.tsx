import { nodesText, type ArticleNode, type LivePost } from '@galley/content';
import { createRoot } from 'react-dom/client';
import { LiveFeed, type LiveFeedProps } from './live-feed.js';

const said = (...paragraphs: readonly string[]): readonly ArticleNode[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** An evening on the estuary, newest first; the last came in the night before. */
export const livePosts: readonly LivePost[] = [
  {
    id: 'p8',
    published: '2026-11-20T17:31:00Z',
    body: said('The harbour master has stood the tugs down for the tide. They go out again at half past nine.'),
  },
  {
    id: 'p7',
    published: '2026-11-20T17:04:00Z',
    updated: '2026-11-20T17:20:00Z',
    headline: 'All eleven are off the ship',
    labels: ['breaking'],
    key: true,
    body: said(
      'The lifeboat has brought the last four of the crew ashore at the pilot steps. All eleven are wet, cold and unhurt.',
      'The master stayed until the cable parted. He was carried up the steps and asked for tea.',
    ),
  },
  {
    id: 'p6',
    published: '2026-11-20T16:12:00Z',
    headline: 'The second cable holds',
    body: said('For now. The wind has gone round to the north-west, which is the first kind thing it has done today.'),
  },
  {
    id: 'p5',
    pinned: true,
    published: '2026-11-20T15:40:00Z',
    headline: 'What we know so far',
    body: said(
      'The coaster Dunlin dragged her anchor off the Bar shortly before two. Eleven people were aboard. Nobody is hurt.',
    ),
  },
  {
    id: 'p4',
    published: '2026-11-20T14:02:00Z',
    headline: 'Coaster drags her anchor off the Bar',
    key: true,
    body: said('She carries grain, and she is four cables from the sand.'),
  },
  {
    id: 'p3',
    published: '2026-11-19T23:55:00Z',
    headline: 'Gale warning for the estuary',
    body: said('Force nine from the south-west by noon tomorrow, the met office says, and perhaps ten in the gusts.'),
  },
];

/** Posts that come in afterwards: an hour before midnight in London, and half an hour after it; in Kyiv on one day. */
export const laterPosts: readonly LivePost[] = [
  {
    id: 'n2',
    published: '2026-11-21T00:30:00Z',
    headline: 'She is afloat',
    key: true,
    body: said('She came off on the top of the tide, with nobody watching but two tugs and a seal.'),
  },
  {
    id: 'n1',
    published: '2026-11-20T23:02:00Z',
    headline: 'The tugs have a line aboard',
    body: said('It took three throws.'),
  },
];

export function text({ body }: LivePost) {
  return nodesText(body)
    .split('\n')
    .map((line, index) => <p key={index}>{line}</p>);
}

/** The coverage's own address as a server answers it. */
export async function liveAnswer(props: Partial<LiveFeedProps> & Pick<LiveFeedProps, 'edition' | 'posts'>) {
  const place = document.createElement('main');
  const root = createRoot(place);
  root.render(
    <LiveFeed headingLevel={2} src="/live/posts/" {...props}>
      {text}
    </LiveFeed>,
  );
  while (place.childElementCount === 0) await new Promise((done) => setTimeout(done));
  const html = `<!doctype html><html><body>${place.outerHTML}</body></html>`;
  root.unmount();
  return html;
}
