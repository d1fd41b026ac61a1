import { embedNames, embedOrigins, embedProviders, embedSource } from '@galley/content';
import { arabic, english } from '@galley/test-kit';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EmbedSettings } from './embed-settings.js';
import { Embed } from './embed.js';
import { sandboxes, shapeOf } from './frame-shape.js';

const film = 'https://www.youtube.com/watch?v=fog-signal1';

describe('the server’s HTML', () => {
  const html = renderToStaticMarkup(<Embed edition={english} href={film} title="Fog" source={embedSource(film)} />);

  test('has the words, the link and the address, and nothing that a browser would load', () => {
    expect(html).toContain(`<a href="${film}"`);
    expect(html).toContain(`data-address="${embedOrigins.youtube}/embed/fog-signal1?hl=en"`);
    expect(html).toContain('Show it here');
    expect(html).not.toMatch(/<(iframe|img|script|link|object|embed|video)\b| src=| srcset=|url\(/);
  });

  test('isolates the provider’s name from the words of another script', () => {
    const page = renderToStaticMarkup(<Embed edition={arabic} href={film} source={embedSource(film)} />);
    expect(page.match(/<bdi>YouTube<\/bdi>/g)).toHaveLength(7);
  });

  test('names the frame after the thing, or else after the site', () => {
    expect(html).toContain('data-name="Fog"');
    expect(renderToStaticMarkup(<Embed edition={english} href={film} source={embedSource(film)} />)).toContain(
      'data-name="From YouTube"',
    );
    const post = 'https://x.com/harbour/status/12';
    const words = <Embed edition={english} href={post} title="Fog — Ann (@ann)" source={embedSource(post)} />;
    expect(renderToStaticMarkup(words)).toContain('data-name="From X"');
  });
});

test.each([
  ['no source', undefined],
  ['an id that is none', { provider: 'youtube', id: '"><script>' }],
  ['a provider that is none', { provider: 'constructor' as 'youtube', id: 'fog-signal1' }],
] as const)('%s leaves the link, and nothing to agree to', (_, source) => {
  const html = renderToStaticMarkup(<Embed edition={english} href={film} source={source} />);
  expect(html).toMatch(/^<figure class="\w+"><a href="[^"]+" class="[\w ]+">Open at <bdi>/);
  expect(html).not.toMatch(/galley-embed|button/);
});

test.each([
  ['youtube', undefined, undefined, 'full', 16 / 9],
  ['youtube', 1080, 1920, 'upright', 9 / 16],
  ['youtube', 1920, undefined, 'full', 16 / 9],
  ['youtube', 0, 10, 'full', 16 / 9],
  ['youtube', Number.NaN, 10, 'full', 16 / 9],
  ['tiktok', undefined, undefined, 'upright', 9 / 16],
  ['datawrapper', 600, 237, 'full', 600 / 237],
  ['instagram', 540, 900, 'post', 540 / 900],
] as const)('%s of %s × %s stands %s', (provider, width, height, look, ratio) => {
  const shape = shapeOf(provider, width, height);
  expect(shape.look).toBe(look);
  expect(shape.width / shape.height).toBeCloseTo(ratio);
});

test('no frame may take the page away', () => {
  for (const provider of embedProviders) {
    expect(sandboxes[provider]).toMatch(/^allow-scripts allow-same-origin /);
    expect(sandboxes[provider]).not.toMatch(/top-navigation|modals|pointer-lock/);
  }
});

test('the settings say without script that nobody was allowed, and have a button for each provider', () => {
  const html = renderToStaticMarkup(<EmbedSettings edition={english} />);
  expect(html).toContain('You have not allowed any other site');
  for (const name of Object.values(embedNames)) expect(html).toContain(`Stop showing things from <bdi>${name}</bdi>`);
  expect(renderToStaticMarkup(<EmbedSettings edition={english} providers={['x']} />).match(/<li/g)).toHaveLength(1);
});

test('whatever is given, nothing of another site is in the HTML', { timeout: 20_000 }, () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('', '<iframe src=//evil.example>', '"><img src=x>', 'א'));
  const length = fc.oneof(fc.double(), fc.integer(), fc.constant(undefined));
  const source = fc.record({
    provider: fc.constantFrom(...embedProviders),
    id: fc.oneof(text, fc.constantFrom('fog-signal1', '76979871', 'p/CuZ3x', 'story/1', 'sgBf1')),
  });
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl(), text),
      fc.option(text, { nil: undefined }),
      fc.option(text, { nil: undefined }),
      fc.option(source, { nil: undefined }),
      length,
      length,
      (href, title, provider, given, width, height) => {
        const html = renderToStaticMarkup(
          <Embed
            edition={english}
            href={href}
            {...(title !== undefined && { title })}
            {...(provider !== undefined && { provider })}
            {...(given !== undefined && { source: given })}
            {...(width !== undefined && { width })}
            {...(height !== undefined && { height })}
          />,
        );
        expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<(iframe|img|script)\b| (src|style)=""/);
        expect(html.match(/<a /g)?.length).toBe(html.includes('<galley-embed') ? 2 : 1);
      },
    ),
    { numRuns: 1000 },
  );
});
