import type { TextTrack } from '@galley/content';
import { english, ukrainian } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Video, type VideoProps } from './video.js';

const printed = (props: Partial<VideoProps> = {}) =>
  renderToStaticMarkup(<Video src="/film.webm" edition={english} {...props} />);

const track = (kind: TextTrack['kind'], locale: string): TextTrack => ({
  src: `/${kind}.${locale}.vtt`,
  kind,
  locale,
  label: locale,
});

/** Which tracks are shown from the start. */
const shown = (html: string) =>
  [...html.matchAll(/<track src="([^"]+)"[^>]* default=""/g)].map(([, address]) => address);

test('is the browser’s own player, which fetches nothing but a poster before it plays, and a link where that is missing', () => {
  const html = printed({ poster: '/poster.webp' });
  expect(html).toMatch(
    /<video controls="" playsInline="" preload="none" src="\/film\.webm" poster="\/poster\.webp" width="1600" height="900"/i,
  );
  expect(html).toContain(`<a href="/film.webm">${english.messages['video.unavailable']}</a>`);
  expect(html).toContain('viewBox="0 0 1600 900"');
  expect(printed()).toContain('preload="metadata"');
});

test('shows words in the language of the edition from the start, and no others', () => {
  const tracks = [
    track('descriptions', 'en'),
    track('chapters', 'en-GB'),
    track('captions', 'uk-UA'),
    track('subtitles', 'EN-us'),
    track('captions', 'en'),
  ];
  expect(shown(printed({ tracks }))).toEqual(['/subtitles.EN-us.vtt']);
  expect(shown(printed({ tracks, edition: ukrainian }))).toEqual(['/captions.uk-UA.vtt']);
  expect(shown(printed({ tracks: tracks.slice(0, 3) }))).toEqual([]);
  expect(printed({ tracks })).toContain('kind="captions" srcLang="uk-UA" label="uk-UA"');
});

test('is named by its caption, where it has one', () => {
  const html = printed({ caption: 'The tide.', credit: 'Owen Castell' });
  const [, id] = html.match(/<figcaption id="([^"]+)"/) ?? [];
  expect(html).toContain(`aria-labelledby="${id}"`);
  expect(printed({ credit: 'Owen Castell' })).not.toContain('aria-labelledby');
  expect(printed()).not.toContain('<figcaption');
});
