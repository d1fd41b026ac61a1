import { arabic, english, german, persian, polish, ukrainian } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ArticleAudio, type ArticleAudioProps } from './article-audio.js';
import { listeningMinutes } from './listening-minutes.js';

const reading = { src: '/a.mp3', duration: 300, provenance: 'ai-assisted' } as const;
const printed = (props: Partial<ArticleAudioProps> = {}) =>
  renderToStaticMarkup(<ArticleAudio {...({ edition: english, audio: reading, ...props } as ArticleAudioProps)} />);

describe('a length', () => {
  test.each([
    [300, 5],
    [329, 5],
    [331, 6],
    [42, 1],
    [1, 1],
    [89, 1],
    [5400, 90],
    [0, 0],
    [-3, 0],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
    [undefined, 0],
  ])('of %s seconds is %s minutes', (seconds, minutes) => expect(listeningMinutes(seconds)).toBe(minutes));

  test.each([
    [english, '5 min'],
    [ukrainian, '5 хв'],
    [german, '5 Min.'],
    [polish, '5 min'],
    [arabic, '٥ دقائق'],
    [persian, '۵ دقیقه'],
  ])('is said in $locale', (edition, words) => expect(printed({ edition })).toContain(`>${words}<`));

  test('that nobody knows is not said', () => {
    expect(printed({ audio: { ...reading, duration: 0 } })).not.toContain('min<');
  });
});

describe('a recording in the text', () => {
  const audio = { src: '/foghorn.mp3' };

  test('has no note where nobody says who speaks, and a name of its own', () => {
    const html = printed({ kind: 'recording', audio });
    expect(html).toContain(`>${english.messages['audio.recording']}</bdi>`);
    expect(html).not.toContain(english.messages['audio.title']);
    for (const who of ['human', 'ai', 'ai-assisted'] as const) {
      expect(html).not.toContain(english.messages[`audio.${who}`]);
    }
    expect(printed({ kind: 'recording', audio: { ...audio, title: 'The foghorn' } })).toContain('>The foghorn</bdi>');
  });

  test('keeps the note of one that says so', () => {
    const html = printed({ kind: 'recording', audio: { ...audio, provenance: 'ai' } });
    expect(html).toContain(english.messages['audio.ai']);
  });

  test('has its caption', () => {
    expect(printed({ kind: 'recording', audio, caption: 'At half past five.' })).toMatch(
      /<figcaption[^>]*>At half past five\.<\/figcaption>/,
    );
    expect(printed({ kind: 'recording', audio })).not.toContain('<figcaption');
  });
});

test('the article itself is not read without a word about who reads', () => {
  // @ts-expect-error provenance is missing
  const silent: ArticleAudioProps = { edition: english, audio: { src: '/a.mp3' } };
  expect(silent.kind).toBeUndefined();
});

test('without script there is the browser’s own player, and a link where that is missing', () => {
  const html = printed();
  expect(html).toMatch(
    /<audio controls="" preload="none" src="\/a\.mp3" aria-labelledby="[^"]+" aria-describedby="[^"]+"/,
  );
  expect(html).toContain(`<a href="/a.mp3">${english.messages['audio.unavailable']}</a>`);
});
