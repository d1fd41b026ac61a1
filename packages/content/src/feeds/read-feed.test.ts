import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeed } from './read-feed.js';

const url = 'https://news.example/feeds/latest.xml';
const now = '2026-11-26T12:00:00Z';

function rss(items: string, head = '<title>News</title><link>https://news.example/</link>'): string {
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items}</channel></rss>`;
}

function atom(entries: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>News</title><id>urn:x:news</id>
<link href="https://news.example/"/><updated>2026-11-20T00:00:00Z</updated>${entries}</feed>`;
}

function json(items: readonly object[]): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items });
}

function read(text: string) {
  const { summaries, report, ...feed } = readFeed(text, { url, now });
  const noted = (entries: typeof report.degraded) => entries.map(({ path, what }) => `${path}: ${what}`);
  return { ...feed, summaries, report, degraded: noted(report.degraded), dropped: noted(report.dropped) };
}

function one(text: string) {
  const { summaries, ...rest } = read(text);
  const [summary] = summaries;
  if (summary === undefined || summaries.length > 1) throw new Error(`Expected one summary, got ${summaries.length}.`);
  return { ...rest, summary };
}

function item(more = '', title = 'Fog', time = '<pubDate>Fri, 20 Nov 2026 17:04:00 GMT</pubDate>'): string {
  return `<item><title>${title}</title><guid isPermaLink="false">7</guid><link>https://news.example/fog</link>${time}${more}</item>`;
}

const fog = { id: '7', href: 'https://news.example/fog', headline: 'Fog', published: '2026-11-20T17:04:00Z' };

describe('formats', () => {
  test.each([
    [
      'RSS 2.0',
      rss(item('<description>The port is &lt;b&gt;shut&lt;/b&gt;.</description><dc:creator>Ann Lee</dc:creator>')),
    ],
    [
      'RSS 2.0 with a whole article',
      rss(
        item(
          '<content:encoded><![CDATA[<p>The port is <b>shut</b>.</p>]]></content:encoded><author>x@news.example (Ann Lee)</author>',
        ),
      ),
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>News</title>
        <link>https://news.example/</link></channel><item rdf:about="7"><title>Fog</title>
        <link>https://news.example/fog</link><description>The port is shut.</description>
        <dc:date>2026-11-20T18:04:00+01:00</dc:date><dc:creator>Ann Lee</dc:creator></item></rdf:RDF>`,
    ],
    [
      'Atom',
      atom(`<entry><id>7</id><title>Fog</title><link rel="self" href="/x"/><link href="https://news.example/fog"/>
        <published>2026-11-20T17:04:00Z</published><updated>2026-11-21T00:00:00Z</updated>
        <summary type="html">The port is &lt;i&gt;shut&lt;/i&gt;.</summary><author><name>Ann Lee</name></author></entry>`),
    ],
    [
      'Atom with XHTML, and with a prefix',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>News</a:title><a:link href="https://news.example/"/>
        <a:entry><a:id>7</a:id><a:title>Fog</a:title><a:link href="https://news.example/fog"/>
        <a:updated>2026-11-20T17:04:00Z</a:updated><a:author><a:name>Ann Lee</a:name></a:author>
        <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The port is <b>shut</b>.</div></a:content></a:entry></a:feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News',
        home_page_url: 'https://news.example/',
        items: [
          {
            id: 7,
            url: 'https://news.example/fog',
            title: 'Fog',
            content_html: '<p>The port is <b>shut</b>.</p>',
            date_published: '2026-11-20T17:04:00Z',
            authors: [{ name: 'Ann Lee' }],
          },
        ],
      }),
    ],
  ])('%s', (_, text) => {
    const { summary, title, href, dropped } = one(text);
    expect(summary).toEqual({ ...fog, excerpt: 'The port is shut.', authors: [{ name: 'Ann Lee' }] });
    expect({ title, href, dropped }).toEqual({ title: 'News', href: 'https://news.example/', dropped: [] });
  });

  test('are told by the root, not by an example in a text', () => {
    const { summary } = one(
      json([{ id: 'a', url: 'https://news.example/a', content_text: 'Write <rss version="2.0"><channel>' }]),
    );
    expect(summary.headline).toBe('Write <rss version="2.0"><channel>');
    expect(
      one(atom('<entry><id>a</id><link href="/a"/><title><![CDATA[ <rss version="2"> ]]></title></entry>')).summary.id,
    ).toBe('a');
  });
});

describe('a text that is no feed, or would hurt, is refused with a sentence', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
  test.each([
    ['empty', '', /empty/],
    ['an HTML page', '<!doctype html><title>404</title>', /an HTML page/],
    ['an HTML page without declaration', '<html><body><rss version="2.0">', /an HTML page/],
    ['an entity bomb', bomb + rss(item('', '&c;')), /document type/],
    ['an entity bomb after a comment', `<!-- <rss> -->${bomb}${rss(item())}`, /document type/],
    ['a declaration in the middle', rss(`<!DOCTYPE x [<!ENTITY a "b">]>${item()}`), /document type/],
    [
      'a file of the machine',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
      /document type/,
    ],
    ['larger than 1 MB', rss(item(`<description>${'x'.repeat(1_048_576)}</description>`)), /larger than 1 MB/],
    ['words', 'Service unavailable', /none of RSS, Atom and JSON Feed/],
    ['other XML', '<?xml version="1.0"?><urlset/>', /none of RSS, Atom and JSON Feed/],
    ['other JSON', '{"error":"no"}', /none, or not well-formed/],
    ['half a feed', rss(item()).slice(0, -60), /none, or not well-formed/],
    ['nested without end', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`, /none, or not well-formed/],
    ['a person of a megabyte', rss(item(`<author>${'('.repeat(900_000)}</author>`)), /<author> of more than 2000/],
    [
      'a person behind false ends',
      rss(item(`<author x="</author>"><![CDATA[</author>]]><!-- </author> -->${'(a'.repeat(200_000)}</author>`)),
      /<author> of more than 2000/,
    ],
    [
      'a person in a person',
      rss(item(`<author>${'('.repeat(400_000)}<author></author></author>`)),
      /<author> of more than 2000/,
    ],
  ])('%s', (_, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'FeedError' }) as Error);
  });

  test('a declaration that is only written about is none', () => {
    const text = rss(
      item('<description><![CDATA[Begin with <!DOCTYPE html>, he said.]]></description><!-- <!DOCTYPE x> -->'),
    );
    expect(one(text).summary.headline).toBe('Fog');
  });

  test.each(['', 'news.example', '/feed', 'javascript:alert(1)'])('the address has to be one, not %o', (address) => {
    expect(() => readFeed(rss(item()), { url: address, now })).toThrow(/`url` is .*https:\/\/news\.example/);
  });

  test('the moment of reading has to be one', () => {
    expect(() => readFeed(rss(item()), { url, now: '2026-11-26' })).toThrow(/`now` is "2026-11-26"/);
  });
});

describe('time', () => {
  test.each([
    ['Fri, 20 Nov 2026 17:04:00 GMT', '2026-11-20T17:04:00Z'],
    ['20 Nov 26 12:04 EST', '2026-11-20T17:04:00Z'],
    ['Friday, 20 November 2026 18:04:00 +0100', '2026-11-20T17:04:00Z'],
    ['Fri, 20 Nov 2026 18:04:00 GMT+01:00', '2026-11-20T17:04:00Z'],
    ['2026-11-20 17:04:00 UTC', '2026-11-20T17:04:00Z'],
    ['2026-11-20T18:04:00.5 +0100', '2026-11-20T17:04:00.500Z'],
    ['Fri, 20 Nov 2026 17:04:00', undefined],
    ['2026-11-20T17:04:00', undefined],
    ['2026-11-20', undefined],
    ['Thu, 31 Feb 2026 17:04:00 GMT', undefined],
    ['Fri, 20 Nov 2026 17:04:00 XYZ', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['gestern', undefined],
    ['', undefined],
  ])('%o is %o', (written, published) => {
    const { summary, degraded } = one(rss(item('', 'Fog', `<pubDate>${written}</pubDate>`)));
    expect(summary.published).toBe(published);
    expect(degraded.length > 0).toBe(published === undefined);
  });

  test('none is none, and the item is shown', () => {
    const { summary, degraded } = one(rss(item('', 'Fog', '')));
    expect(summary).toEqual({ id: '7', href: fog.href, headline: 'Fog' });
    expect(degraded).toEqual(['item[0]: time']);
  });

  test('from the future is now', () => {
    const { summary, report } = one(rss(item('', 'Fog', '<pubDate>Sat, 20 Nov 2027 17:04:00 GMT</pubDate>')));
    expect(summary.published).toBe(now);
    expect(report.degraded).toEqual([
      { path: 'item[0].pubDate', what: 'time', why: '2027-11-20T17:04:00Z has not come yet: it is shown as of now.' },
    ]);
  });

  test('of great length is none, and is not looked at for long', () => {
    const { summary, report } = one(rss(item('', 'Fog', `<pubDate>20${' '.repeat(900_000)}Nov</pubDate>`)));
    expect(summary).not.toHaveProperty('published');
    expect(report.degraded[0]?.why.length).toBeLessThan(100);
  });

  test('a bad one gives way to a good one', () => {
    const { summary, degraded } = one(
      rss(item('<dc:date>2026-11-20T17:04:00Z</dc:date>', 'Fog', '<pubDate>soon</pubDate>')),
    );
    expect([summary.published, degraded]).toEqual([fog.published, ['item[0].pubDate: time']]);
  });
});

describe('addresses', () => {
  const entry = '<entry><id>a</id><title>A</title><link href="fog"/></entry>';
  test.each([
    ['the feed’s page, in RSS', rss('<item><title>A</title><link>fog</link></item>'), 'https://news.example/fog'],
    ['the feed’s own address, in Atom', atom(entry), 'https://news.example/feeds/fog'],
    ['the feed’s xml:base', atom(entry, 'xml:base="https://cdn.example/a/"'), 'https://cdn.example/a/fog'],
    [
      'the entry’s xml:base, which is below the feed’s',
      atom(entry.replace('<entry', '<entry xml:base="b/"'), 'xml:base="https://cdn.example/a/"'),
      'https://cdn.example/a/b/fog',
    ],
    [
      'the feed’s own address, where its page is none',
      rss('<item><title>A</title><link>fog</link></item>', '<title>N</title><link>javascript:0</link>'),
      'https://news.example/feeds/fog',
    ],
    [
      'nothing, where it is whole',
      rss('<item><title>A</title><link>//x.example/fog</link></item>'),
      'https://x.example/fog',
    ],
    [
      'the guid, where there is no link',
      rss('<item><title>A</title><guid>https://news.example/fog</guid></item>'),
      'https://news.example/fog',
    ],
  ])('are relative to %s', (_, text, href) => {
    expect(one(text).summary.href).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    'java&#9;script:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'https://',
    '',
  ])('%o leads to the feed’s page instead', (link) => {
    const { summary, degraded } = one(rss(`<item><title>A</title><link>${link}</link></item>`));
    expect([summary.href, degraded]).toEqual(['https://news.example/', ['item[0]: link', 'item[0]: time']]);
  });

  test('an item that leads nowhere is dropped and said', () => {
    const { summaries, dropped } = read(rss('<item><title>A</title></item>', '<title>N</title>'));
    expect([summaries, dropped]).toEqual([[], ['item[0]: item']]);
  });
});

describe('sameness', () => {
  test.each([
    ['the id', item() + item('', 'Fog again')],
    [
      'the address, without tracking',
      '<item><title>A</title><link>/a?p=1&amp;utm_source=rss#xtor=RSS-1</link></item><item><title>B</title><link>https://news.example/a?p=1&amp;fbclid=2</link></item>',
    ],
    ['title and time', '<item><title>A</title></item><item><title>A</title></item>'],
  ])('is %s', (_, items) => {
    const { summaries, report } = read(rss(items));
    expect(summaries).toHaveLength(1);
    expect(report.dropped).toEqual([
      { path: 'item[1]', what: 'item', why: expect.stringContaining(`“${summaries[0]?.headline}”`) as string },
    ]);
  });

  test.each([
    [
      'ids differ',
      '<item><guid>1</guid><title>A</title><link>/a</link></item><item><guid>2</guid><title>A</title><link>/a</link></item>',
    ],
    [
      'fragments differ, as in live pages',
      '<item><title>A</title><link>/a#1</link></item><item><title>A</title><link>/a#2</link></item>',
    ],
    [
      'times differ',
      '<item><title>A</title><pubDate>20 Nov 2026 17:04 GMT</pubDate></item><item><title>A</title></item>',
    ],
  ])('is not, where %s', (_, items) => {
    expect(read(rss(items)).summaries).toHaveLength(2);
  });
});

describe('words', () => {
  test.each([
    ['AT&amp;T', 'AT&T'],
    ['AT&amp;amp;T', 'AT&T'],
    ['&lt;i&gt;Fog&lt;/i&gt; over Wien', 'Fog over Wien'],
    ['1 &lt; 2', '1 < 2'],
    ['<![CDATA[Fog<script>alert(1)</script><img src=x onerror=alert(1)>]]>', 'Fog'],
    ['<![CDATA[<scr<script>x</script>ipt>alert(1)</script>Fog]]>', 'xipt>alert(1)Fog'],
    ['\u202Egof\u202C\n  and\u0007 \u200Frain\u2069', 'gof and rain'],
    ['\u00A0 Fog\u2028over', 'Fog over'],
  ])('the title %o is %o', (title, headline) => {
    expect(one(rss(item('', title))).summary.headline).toBe(headline);
  });

  test('what the format calls plain text stays as it is', () => {
    const title = '<b> & &amp; are written so';
    const entry = `<entry><id>a</id><link href="/a"/><title type="text"><![CDATA[${title}]]></title></entry>`;
    expect(one(atom(entry)).summary.headline).toBe(title);
    expect(one(json([{ id: 'a', url: 'https://n.example', title }])).summary.headline).toBe(title);
  });

  test('without a title, the text begins the headline', () => {
    const { summary, degraded } = one(
      rss(`<item><link>/a</link><description>${'The port is shut. '.repeat(9)}</description></item>`),
    );
    expect(summary.headline).toBe('The port is shut. The port is shut. The port is shut…');
    expect(degraded).toContain('item[0].title: title');
  });

  test('with neither, the item is dropped and said', () => {
    const { summaries, dropped } = read(
      rss('<item><link>/a</link><description>&lt;img src="x"&gt;</description></item>'),
    );
    expect([summaries, dropped]).toEqual([[], ['item[0]: item']]);
  });

  test('a text that only repeats the title is none', () => {
    expect(one(rss(item('<description>Fog</description>'))).summary).toEqual(fog);
  });

  test('of a whole article, the beginning is the excerpt', () => {
    const { summary } = one(
      rss(item(`<description>${'&lt;p&gt;The port is shut.&lt;/p&gt;'.repeat(2000)}</description>`)),
    );
    expect(summary.excerpt).toMatch(/^The port is shut\. .*shut…$/);
    expect(summary.excerpt?.length).toBeLessThan(501);
  });

  test('a feed without a title has its host’s name', () => {
    expect(read(rss(item(), '<link>https://news.example/</link>'))).toMatchObject({
      title: 'news.example',
      degraded: ['title: title'],
    });
  });
});

describe('pictures', () => {
  test.each([
    [
      'the widest of media:content',
      '<media:content url="/s.jpg" width="140" height="84"/><media:content url="/l.jpg" medium="image" width="460" height="276"/>',
      { src: 'https://news.example/l.jpg', width: 460, height: 276 },
    ],
    [
      'of a media:group, with its words',
      '<media:group><media:content url="/a.png" type="image/png" width="9" height="6"/><media:credit>AP</media:credit><media:description>A &lt;b&gt;ship&lt;/b&gt;</media:description></media:group>',
      { src: 'https://news.example/a.png', width: 9, height: 6 },
    ],
    [
      'of a thumbnail, where the content is a film',
      '<media:content url="/a.mp4" type="video/mp4" width="9" height="6"><media:thumbnail url="/t.jpg" width="3" height="2"/></media:content>',
      { src: 'https://news.example/t.jpg', width: 3, height: 2 },
    ],
    [
      'of an enclosure',
      '<enclosure url="/e.jpg" type="image/jpeg" length="0"/>',
      { src: 'https://news.example/e.jpg', width: 1200, height: 800 },
    ],
    [
      'of an enclosure without type',
      '<enclosure url="/e.webp?x"/>',
      { src: 'https://news.example/e.webp?x', width: 1200, height: 800 },
    ],
    [
      'with one length',
      '<media:thumbnail url="/t.jpg" width="300"/>',
      { src: 'https://news.example/t.jpg', width: 300, height: 200 },
    ],
    [
      'with nonsense for lengths',
      '<media:thumbnail url="/t.jpg" width="Infinity" height="-2"/>',
      { src: 'https://news.example/t.jpg', width: 1200, height: 800 },
    ],
    [
      'with an address of the web',
      '<media:content url="javascript:0" medium="image"/><media:thumbnail url="/t.jpg" width="3" height="2"/>',
      { src: 'https://news.example/t.jpg', width: 3, height: 2 },
    ],
  ])('%s', (_, more, picture) => {
    const { summary } = one(rss(item(more)));
    expect(summary.picture).toMatchObject({ ...picture, alt: { decorative: true } });
  });

  test('of JSON Feed', () => {
    const { summary, degraded } = one(
      json([{ id: '1', url: 'https://n.example', title: 'A', image: '/i.jpg', date_published: now }]),
    );
    expect(summary.picture).toMatchObject({ src: 'https://news.example/i.jpg', width: 1200, height: 800 });
    expect(degraded).toEqual(['items[0].image: size']);
  });

  test('sound and film are dropped and said', () => {
    expect(one(rss(item('<enclosure url="/a.mp3" type="audio/mpeg" length="9"/>'))).dropped).toEqual([
      'item[0].enclosure[0]: recording',
    ]);
  });
});

describe('authors', () => {
  test('are names, never addresses of mail', () => {
    const { summary, dropped } = one(
      rss(item('<author>ann@news.example (Ann Lee)</author><author>bob@news.example</author>')),
    );
    expect(summary.authors).toEqual([{ name: 'Ann Lee' }]);
    expect(dropped).toEqual(['item[0].author[1]: author']);
  });

  test('have a page only on the web', () => {
    const authors = [
      { name: 'Ann', url: '/ann' },
      { name: 'Bob', url: 'javascript:0' },
    ];
    expect(one(json([{ id: '1', url: 'https://n.example', title: 'A', authors }])).summary.authors).toEqual([
      { name: 'Ann', href: 'https://news.example/ann' },
      { name: 'Bob' },
    ]);
  });
});

test('more items than anybody reads are left out, and said', () => {
  const { summaries, report } = read(
    rss(Array.from({ length: 600 }, (_, index) => `<item><title>${index}</title></item>`).join('')),
  );
  expect(summaries).toHaveLength(500);
  expect(report.rendered).toBe(500);
  expect(report.dropped).toEqual([
    { path: 'item[500]', what: 'items', why: 'Only the first 500 items of a feed are read.' },
  ]);
});

test('HTML made to cost a parser much costs it little', () => {
  const opening = Array.from({ length: 2000 }, (_, index) => `<b a${index}>`).join('');
  const text = json([
    { id: '1', url: 'https://n.example', content_html: `x<p>${opening}</p>${'<p>y'.repeat(200_000)}` },
  ]);
  expect(one(text).summary.headline).toMatch(/^x/);
});

describe('for any items', () => {
  const hours = fc.option(fc.integer({ min: -200, max: 200 }), { nil: undefined });
  const items = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', undefined),
      title: fc.constantFrom('Fog', 'Rain', 'Sun'),
      hours,
    }),
    { maxLength: 20 },
  );
  const at = (offset: number) => new Date(Date.parse(now) + offset * 3_600_000).toISOString();
  const feedOf = (list: readonly { id?: string; title: string; hours?: number }[]) =>
    json(
      list.map(({ id, title, hours: offset }) => ({
        id,
        title,
        external_url: id === undefined ? undefined : `https://news.example/${id}`,
        ...(offset !== undefined && { date_published: at(offset) }),
      })),
    );
  const readItems = (list: Parameters<typeof feedOf>[0]) =>
    read(feedOf(list).replace('"title":"News"', '"title":"News","home_page_url":"https://news.example/"'));

  test('each is shown once or said to be dropped', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { summaries, dropped, report } = readItems(list);
        expect(summaries.length + dropped.length).toBe(list.length);
        expect(report.rendered).toBe(summaries.length);
        expect(new Set(summaries.map(({ id }) => id)).size).toBe(summaries.length);
      }),
    );
  });

  test('none is from the future, newest is first, and those without time are last', () => {
    fc.assert(
      fc.property(items, (list) => {
        const times = readItems(list).summaries.map(({ published }) =>
          published === undefined ? -Infinity : Date.parse(published),
        );
        expect(times).toEqual(times.toSorted((one, other) => (one === other ? 0 : other - one)));
        expect(times.every((time) => time <= Date.parse(now))).toBe(true);
      }),
    );
  });

  test('saying everything twice changes nothing', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(readItems([...list, ...list]).summaries).toEqual(readItems(list).summaries);
      }),
    );
  });

  test('any text is read or refused with a sentence, and nothing else', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<rss version="2.0">',
        '<channel>',
        '</channel>',
        '</rss>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<feed>',
        '<entry>',
        '</entry>',
        '</feed>',
        '"',
        '&lt;b&gt;',
        '<author>',
        '</author>',
        'x',
        '<link href="',
        '">',
        '{',
        '<?',
        '?>',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        try {
          read(list.join(''));
        } catch (error) {
          expect(error).toMatchObject({ name: 'FeedError' });
        }
      }),
      { numRuns: 500 },
    );
  });
});
