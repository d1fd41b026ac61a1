import { describe, expect, test } from 'vitest';
import type { ArticleNode, Inline } from '../article/nodes.js';
import { Notes } from '../report/report.js';
import { htmlNodes } from './html-nodes.js';

const related = { id: '7', href: '/seven/', headline: 'Seven' };

function read(html: string) {
  const notes = new Notes();
  const nodes = htmlNodes(html, {
    notes,
    base: 'https://news.example/',
    outward: (href) => href,
    articleAt: (href) => (href === 'https://news.example/seven/' ? related : undefined),
  });
  const { degraded, dropped } = notes.report({ id: '1', headline: '', body: nodes });
  return {
    nodes,
    degraded: degraded.map(({ path, what }) => `${path}: ${what}`),
    dropped: dropped.map(({ path, what }) => `${path}: ${what}`),
  };
}

const t = (text: string): Inline => ({ type: 'text', text });
const br: Inline = { type: 'break' };
const p = (...children: (Inline | string)[]): ArticleNode => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? t(child) : child)),
});
const mark = (name: Extract<Inline, { type: 'mark' }>['mark'], ...children: (Inline | string)[]): Inline => ({
  type: 'mark',
  mark: name,
  children: children.map((child) => (typeof child === 'string' ? t(child) : child)),
});
const link = (href: string, text: string): Inline => ({ type: 'link', href, children: [t(text)] });
const picture = { src: 'https://news.example/a.jpg', width: 300, height: 200, alt: 'A' };
const img = '<img src="/a.jpg" width="300" height="200" alt="A">';
const image = (more: object = {}, placement = 'inline') => ({
  type: 'image',
  picture: { ...picture, ...more },
  placement,
});

type Case = [claim: string, html: string, nodes: unknown[], degraded?: string[], dropped?: string[]];

// prettier-ignore
const cases: Record<string, Case[]> = {
  text: [
    ['a paragraph', '<p>One\n  two</p>', [p('One two')]],
    ['empty paragraphs vanish', '<p></p><p>&nbsp;</p><p><strong> </strong></p><p><br></p>', []],
    ['loose text between blocks', 'One<p>Two</p>three <b>four</b>', [p('One'), p('Two'), p('three ', mark('strong', 'four'))]],
    ['a line break', '<p>One<br>\ntwo</p>', [p('One', br, ' two')]],
    ['two line breaks make paragraphs', '<p>One<br /><br />\nTwo<br>&nbsp;<br>Three</p>', [p('One'), p('Two'), p('Three')]],
    ['no breaks at the ends', '<p><br>One<br></p>', [p('One')]],
    ['containers are opened', '<div class="wp-block-group"><section><p>One</p><div>Two</div></section></div>', [p('One'), p('Two')]],
    ['an address', '<address>1 Quayside<br>Saltmere</address>', [p('1 Quayside', br, 'Saltmere')]],
    ['details stand open', '<details><summary>Why</summary><p>Because.</p></details>', [p(mark('strong', 'Why')), p('Because.')], ['details: details']],
    ['an unknown element keeps its words', '<blink>One</blink>', [p('One')], ['blink: blink']],
    ['an unknown element in a line stays in it', '<p>One <blink>two</blink> three</p>', [p('One two three')], ['p/blink: blink']],
    ['an unknown element without words', '<x-chart data="1"></x-chart>', [{ type: 'unknown', name: 'x-chart' }], [], ['x-chart: x-chart']],
    ['an unknown element without words in a line', '<p>One<x-icon></x-icon></p>', [p('One')], [], ['p/x-icon: x-icon']],
    ['a shortcode stays as text', '<p>[gallery ids="1,2"]</p>', [p('[gallery ids="1,2"]')], ['p: [gallery]']],
    ['brackets of a writer are no shortcode', '<p>their coracles [simple boat] and [sic]</p>', [p('their coracles [simple boat] and [sic]')]],
    ['a page break', '<p>One</p><!--nextpage--><p>Two</p><!--more-->', [p('One'), p('Two')], ['nextpage: page break']],
    ['what the source hides', '<p>One</p><p hidden>Two</p><p style="display: none">Three</p>', [p('One')], [], ['p[2]: p', 'p[3]: p']],
  ],
  marks: [
    ...(
      [
        ['strong', 'strong'], ['b', 'strong'], ['em', 'emphasis'], ['i', 'emphasis'], ['cite', 'emphasis'], ['var', 'emphasis'], ['dfn', 'emphasis'],
        ['code', 'code'], ['kbd', 'code'], ['tt', 'code'], ['samp', 'code'], ['del', 'deleted'], ['s', 'deleted'], ['strike', 'deleted'],
        ['ins', 'inserted'], ['u', 'inserted'], ['mark', 'highlighted'], ['q', 'quoted'], ['small', 'small'], ['sub', 'subscript'], ['sup', 'superscript'],
      ] as const
    ).map(([tag, name]): Case => [`<${tag}>`, `<p>a <${tag}>b</${tag}></p>`, [p('a ', mark(name, 'b'))]]),
    ['big is plain', '<p>a <big>b</big></p>', [p('a b')], ['p/big: big']],
    ['an abbreviation loses its explanation', '<p><abbr title="World Health Organization">WHO</abbr></p>', [p('WHO')], ['p/abbr: abbr']],
    ['marks in marks', '<p><b>a<i>b</i></b></p>', [p(mark('strong', 'a', mark('emphasis', 'b')))]],
    ['a link', '<p><a href="/b?c=1#d" target="_blank">b</a></p>', [p(link('https://news.example/b?c=1#d', 'b'))]],
    ['a link to a post of the set', '<p><a href="https://news.example/seven/">b</a></p>', [p(link('/seven/', 'b'))]],
    ['a link to a number', '<p><a href="tel:+441234">b</a></p>', [p(link('tel:+441234', 'b'))]],
    ['a link without an address', '<p><a>b</a></p>', [p('b')]],
    ['a button', '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/b">Go</a></div></div>', [p(link('https://news.example/b', 'Go'))]],
    ['a button that leads nowhere', '<div class="wp-block-button"><a class="wp-block-button__link">Go</a></div>', [p('Go')], ['div/a: a']],
    ['a link to a heading', '<p><a href="#x1">b</a></p><h2 id="x1">The Bar</h2>', [p(link('#part-the-bar', 'b')), { type: 'heading', level: 2, children: [t('The Bar')], anchor: 'part-the-bar' }]],
    ['a link to nothing in the article', '<p><a href="#x1">b</a></p>', [p('b')], ['p/a: a']],
    ['a link around blocks goes to each', '<a href="/b"><p>One</p><p>Two</p></a>', [p(link('https://news.example/b', 'One')), p(link('https://news.example/b', 'Two'))]],
    ['a title that says something else', '<p><a href="/b" title="More of it">b</a></p>', [p(link('https://news.example/b', 'b'))], ['p/a: title']],
  ],
  headings: [
    ['levels', '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6>', [2, 2, 3, 4, 4, 4].map((level, index) => ({ type: 'heading', level, children: [t('ABCDEF'.charAt(index))], anchor: `part-${'abcdef'.charAt(index)}` })), ['h1: h1', 'h5: h5', 'h6: h6']],
    ['anchors are unique', '<h2>Why?</h2><h2>Why</h2><h2>–</h2>', ['part-why', 'part-why-2', 'part-text'].map((anchor, index) => ({ type: 'heading', level: 2, children: [t(['Why?', 'Why', '–'][index] ?? '')], anchor }))],
    ['anchors in other scripts', '<h2>П’ять причин</h2>', [{ type: 'heading', level: 2, children: [t('П’ять причин')], anchor: 'part-пять-причин' }]],
    ['an empty heading vanishes', '<h2> </h2>', []],
  ],
  lists: [
    ['a list', '<ul><li>One</li><li></li><li>Two</li></ul>', [{ type: 'list', ordered: false, items: [{ children: [t('One')] }, { children: [t('Two')] }] }]],
    ['a start', '<ol start="8"><li>One</li></ol>', [{ type: 'list', ordered: true, start: 8, items: [{ children: [t('One')] }] }]],
    ['a list in an item', '<ul><li>One<ol><li>Two</li></ol></li></ul>', [{ type: 'list', ordered: false, items: [{ children: [t('One')], list: { type: 'list', ordered: true, items: [{ children: [t('Two')] }] } }] }]],
    ['a list between items', '<ul><li>One</li><ul><li>Two</li></ul></ul>', [{ type: 'list', ordered: false, items: [{ children: [t('One')], list: { type: 'list', ordered: false, items: [{ children: [t('Two')] }] } }] }]],
    ['paragraphs in an item', '<ul><li><p>One</p><p>Two</p></li></ul>', [{ type: 'list', ordered: false, items: [{ children: [t('One'), br, t('Two')] }] }]],
    ['a picture in an item follows the list', `<ul><li>One ${img}</li></ul>`, [{ type: 'list', ordered: false, items: [{ children: [t('One')] }] }, image()], ['ul/li: image']],
    ['an address in an item is text', '<ul><li>https://a.example/</li></ul>', [{ type: 'list', ordered: false, items: [{ children: [t('https://a.example/')] }] }]],
    ['an empty list vanishes', '<ul class="wp-block-social-links"></ul>', []],
    ['numbers that go down', '<ol reversed><li>One</li></ol>', [{ type: 'list', ordered: true, items: [{ children: [t('One')] }] }], ['ol: reversed']],
    ['terms', '<dl><dt>A</dt><dd>One</dd><dd><p>Two</p></dd></dl>', [p(mark('strong', 'A')), p('One'), p('Two')], ['dl: dl']],
  ],
  quotations: [
    ['a quotation', '<blockquote><p>One</p><p>Two</p><cite>Ann</cite></blockquote>', [{ type: 'quote', kind: 'block', paragraphs: [[t('One')], [t('Two')]], cite: [t('Ann')] }]],
    ['loose words', '<blockquote>One\n<cite><a href="/b">Ann</a></cite></blockquote>', [{ type: 'quote', kind: 'block', paragraphs: [[t('One')]], cite: [link('https://news.example/b', 'Ann')] }]],
    ['a source in its own paragraph', '<blockquote><p>One</p><p><cite>Ann</cite></p></blockquote>', [{ type: 'quote', kind: 'block', paragraphs: [[t('One')]], cite: [t('Ann')] }]],
    ['a title in the words is no source', '<blockquote><p>I read <cite>Emma</cite></p></blockquote>', [{ type: 'quote', kind: 'block', paragraphs: [[t('I read '), mark('emphasis', 'Emma')]] }]],
    ['a pull quote', '<figure class="wp-block-pullquote"><blockquote><p>One</p><cite>Ann</cite></blockquote></figure>', [{ type: 'quote', kind: 'pull', paragraphs: [[t('One')]], cite: [t('Ann')] }]],
    ['a quotation with a caption', '<figure><blockquote><p>One</p></blockquote><figcaption>Ann</figcaption></figure>', [{ type: 'quote', kind: 'block', paragraphs: [[t('One')]], cite: [t('Ann')] }]],
    ['a list in a quotation', '<blockquote><p>One</p><ul><li>Two</li></ul></blockquote>', [{ type: 'quote', kind: 'block', paragraphs: [[t('One')], [t('Two')]] }], ['blockquote: list']],
    ['an address of the source', '<blockquote cite="https://a.example/">One</blockquote>', [{ type: 'quote', kind: 'block', paragraphs: [[t('One')]] }], ['blockquote: cite']],
  ],
  pictures: [
    ['a picture', img, [image()]],
    ['a picture in a paragraph', `<p>One ${img} two</p>`, [p('One'), image(), p('two')]],
    ['a linked picture', `<p><a href="/b">${img}</a></p>`, [image()], ['p/a/img: a']],
    ['a picture in strong letters', `<p><strong>One ${img} two</strong></p>`, [p(mark('strong', 'One')), image(), p(mark('strong', 'two'))]],
    ['a decorative picture', '<img src="/a.jpg" width="300" height="200" alt="">', [image({ alt: { decorative: true } })]],
    ['no alternative text', '<img src="/a.jpg" width="300" height="200">', [image({ alt: { decorative: true } })], ['img: alt']],
    ['no size', '<img src="/a.jpg" alt="A">', [image({ width: 1200, height: 800 })], ['img: img']],
    ['half a size', '<img src="/a.jpg" alt="A" width="160">', [image({ width: 160, height: 107 })], ['img: img']],
    ['a size in per cent', '<img src="/a.jpg" alt="A" width="100%" height="auto">', [image({ width: 1200, height: 800 })], ['img: img']],
    ['other widths', '<img src="/a.jpg" width="300" height="200" alt="A" srcset="/c,1.jpg 800w, /b.jpg 480w, /d.jpg 2x">', [image({ sources: [{ src: 'https://news.example/b.jpg', width: 480 }, { src: 'https://news.example/c,1.jpg', width: 800 }] })]],
    ['a picture that a plug-in loads late', '<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg" width="300" height="200" alt="A">', [image()]],
    ['a caption and a credit', `<figure>${img}<figcaption>The  boat. <span class="credit">(Photo: Ann)</span></figcaption></figure>`, [image({ caption: 'The boat.', credit: 'Photo: Ann' })]],
    ['a caption with a link', `<figure>${img}<figcaption>The <a href="/b">boat</a></figcaption></figure>`, [image({ caption: 'The boat' })], ['figure/figcaption: a']],
    ['an empty caption', `<figure>${img}<figcaption></figcaption></figure>`, [image()]],
    ['a caption whose picture is gone', '<figure><img src="data:x" alt=""><figcaption>The boat</figcaption></figure>', [p(mark('small', 'The boat'))], ['figure/figcaption: figcaption'], ['figure/img: src', 'figure/img: img']],
    ['wide', `<figure class="wp-block-image alignwide">${img}</figure>`, [image({}, 'wide')]],
    ['full', `<div class="wp-block-cover alignfull">${img}<p>One</p></div>`, [image({}, 'full'), p('One')]],
    ['portrait', `<figure class="portrait-format">${img}</figure>`, [image({}, 'portrait')]],
    ['a gallery', `<figure class="wp-block-gallery"><figure>${img}</figure><figure>${img}<figcaption>B</figcaption></figure><figcaption>Both</figcaption></figure>`, [{ type: 'gallery', id: 'gallery-1', title: 'Both', pictures: [picture, { ...picture, caption: 'B' }] }]],
    ['a gallery that a shortcode printed', `<div id="gallery-3" class="gallery"><figure class="gallery-item">${img}</figure><figure class="gallery-item">${img}</figure></div>`, [{ type: 'gallery', id: 'gallery-1', pictures: [picture, picture] }]],
    ['two galleries', `<ul class="wp-block-gallery"><li>${img}</li><li>${img}</li></ul><ul class="wp-block-gallery"><li>${img}</li><li>${img}</li></ul>`, [{ type: 'gallery', id: 'gallery-1', pictures: [picture, picture] }, { type: 'gallery', id: 'gallery-2', pictures: [picture, picture] }]],
    ['a gallery with words between', `<figure class="wp-block-gallery">${img}<p>One</p>${img}</figure>`, [image(), p('One'), image()]],
    ['a gallery of old', `<ul class="wp-block-gallery"><li class="blocks-gallery-item"><figure>${img}</figure></li></ul>`, [image()]],
    ['a cover', '<div class="wp-block-cover alignwide" style="background-image:url(/a.jpg)"><p>One</p></div>', [image({ width: 1200, height: 800, alt: { decorative: true } }, 'wide'), p('One')], ['div: background-image', 'div: img']],
    ['a picture in other formats', `<picture><source srcset="/a.avif" type="image/avif">${img}</picture>`, [image()]],
  ],
  recordings: [
    ['audio', '<figure class="wp-block-audio"><audio controls src="/a.mp3"></audio><figcaption>A</figcaption></figure>', [{ type: 'audio', audio: { src: 'https://news.example/a.mp3' }, caption: 'A' }]],
    ['video', '<video poster="/a.jpg" width="640" height="360"><source src="/a.mp4"></video>', [{ type: 'video', src: 'https://news.example/a.mp4', poster: 'https://news.example/a.jpg', width: 640, height: 360 }]],
    ['video with subtitles', '<video src="/a.mp4"><track src="/a.vtt" kind="captions" srclang="en" label="English"><track src="/b.vtt" srclang="uk"></video>', [{ type: 'video', src: 'https://news.example/a.mp4', tracks: [{ src: 'https://news.example/a.vtt', kind: 'captions', locale: 'en', label: 'English' }, { src: 'https://news.example/b.vtt', kind: 'subtitles', locale: 'uk', label: 'uk' }] }]],
    ['video with subtitles of no language', '<video src="/a.mp4"><track src="/a.vtt"></video>', [{ type: 'video', src: 'https://news.example/a.mp4' }], [], ['video/track: track']],
    ['audio without an address', '<audio></audio>', [], [], ['audio: audio']],
  ],
  embeds: [
    ['a frame', '<iframe src="https://www.youtube.com/embed/abcdefghi-1?rel=0&start=9" title="Fog"></iframe>', [{ type: 'embed', href: 'https://www.youtube.com/watch?v=abcdefghi-1&t=9', provider: 'YouTube', title: 'Fog', source: { provider: 'youtube', id: 'abcdefghi-1', start: 9 } }]],
    ['a frame of a chart', '<iframe src="https://flo.uri.sh/visualisation/12/embed"></iframe>', [{ type: 'embed', href: 'https://public.flourish.studio/visualisation/12/', provider: 'Flourish', source: { provider: 'flourish', id: 'visualisation/12' } }]],
    ['a frame that plays a list', '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>', [{ type: 'embed', href: 'https://www.youtube.com/embed/videoseries?list=PL1', provider: 'YouTube' }], ['iframe: iframe']],
    ['a frame of somebody', '<p><iframe src="//maps.example.org/x"></iframe></p>', [{ type: 'embed', href: 'https://maps.example.org/x', provider: 'maps.example.org' }], ['p/iframe: iframe']],
    ['an address in an embed block', '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/1\n</div><figcaption>Fog</figcaption></figure>', [{ type: 'embed', href: 'https://vimeo.com/1', provider: 'Vimeo', title: 'Fog', source: { provider: 'vimeo', id: '1' } }]],
    ['an address alone in its paragraph', '<p>https://youtu.be/abcdefghi-1</p>', [{ type: 'embed', href: 'https://youtu.be/abcdefghi-1', provider: 'YouTube', source: { provider: 'youtube', id: 'abcdefghi-1' } }]],
    ['an address of another site alone in its paragraph', '<p>https://youtube.com.evil.example/watch?v=abcdefghi-1</p>', [{ type: 'embed', href: 'https://youtube.com.evil.example/watch?v=abcdefghi-1', provider: 'youtube.com.evil.example' }], ['p: embed']],
    ['an address in a sentence', '<p>See https://youtu.be/abc now</p>', [p('See https://youtu.be/abc now')]],
    ['a post of the set', '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><blockquote class="wp-embedded-content"><a href="https://news.example/seven/">Seven</a></blockquote><iframe class="wp-embedded-content" src="https://news.example/seven/embed/"></iframe></div></figure>', [{ type: 'related', article: related }], ['figure/div/iframe: iframe']],
    ['a post of another site', '<blockquote class="wp-embedded-content"><a href="https://blog.example/x/">X</a></blockquote>', [{ type: 'embed', href: 'https://blog.example/x/', provider: 'blog.example', title: 'X' }], ['blockquote: wp-embed']],
    ['a post that X hands out', '<figure class="wp-block-embed"><div><blockquote class="twitter-tweet"><p>Fog. <a href="https://t.co/a">t.co/a</a></p>&mdash; Ann (@ann) <a href="https://twitter.com/ann/status/12?ref_src=x">May 1</a></blockquote></div></figure>', [{ type: 'embed', href: 'https://twitter.com/ann/status/12?ref_src=x', provider: 'X', title: 'Fog. t.co/a— Ann (@ann) May 1', source: { provider: 'x', id: '12' } }]],
    ['a post that Instagram hands out', '<blockquote class="instagram-media"><p><a href="https://www.instagram.com/p/CuZ3x/?utm=1">View this post</a></p></blockquote>', [{ type: 'embed', href: 'https://www.instagram.com/p/CuZ3x/?utm=1', provider: 'Instagram', source: { provider: 'instagram', id: 'p/CuZ3x' } }]],
    ['a film that TikTok hands out', '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ann/video/6718335390845095173"><section><a href="https://www.tiktok.com/@ann">@ann</a> Fog</section></blockquote>', [{ type: 'embed', href: 'https://www.tiktok.com/@ann/video/6718335390845095173', provider: 'TikTok', title: '@ann Fog', source: { provider: 'tiktok', id: '6718335390845095173' } }]],
    ['a post handed out without its address is a quotation', '<blockquote class="twitter-tweet"><p>Fog</p></blockquote>', [{ type: 'quote', kind: 'block', paragraphs: [[t('Fog')]] }]],
    ['a plug-in', '<object data="https://a.example/b.pdf"></object>', [{ type: 'embed', href: 'https://a.example/b.pdf', provider: 'a.example' }], ['object: object']],
  ],
  tables: [
    ['a table', '<figure class="wp-block-table"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>C</th><td colspan="2" rowspan="3">D</td></tr></tbody><tfoot><tr><td>E</td><td></td></tr></tfoot></table><figcaption>F</figcaption></figure>', [{ type: 'table', caption: 'F', head: [[{ children: [t('A')], heads: 'column' }, { children: [t('B')], heads: 'column' }]], rows: [[{ children: [t('C')], heads: 'row' }, { children: [t('D')], columns: 2, rows: 3 }], [{ children: [t('E')] }, { children: [] }]] }]],
    ['a table with a caption of its own', '<table><caption>F</caption><tr><td>A</td></tr></table>', [{ type: 'table', caption: 'F', head: [], rows: [[{ children: [t('A')] }]] }]],
    ['a head without thead', '<table><tr><th>A</th><th>B</th></tr><tr><td>C</td><td>D</td></tr></table>', [{ type: 'table', head: [[{ children: [t('A')], heads: 'column' }, { children: [t('B')], heads: 'column' }]], rows: [[{ children: [t('C')] }, { children: [t('D')] }]] }]],
    ['a list in a cell', '<table><tr><td><ul><li>A</li><li>B</li></ul></td></tr></table>', [{ type: 'table', head: [], rows: [[{ children: [t('A'), br, t('B')] }]] }], ['table/tbody/tr/td: list']],
    ['a picture in a cell follows the table', `<table><tr><td>A ${img}</td></tr></table>`, [{ type: 'table', head: [], rows: [[{ children: [t('A')] }]] }, image()], ['table/tbody/tr/td: image']],
    ['an empty table vanishes', '<table><tr><td></td></tr></table>', []],
  ],
  'blocks of a newsroom': [
    ['key takeaways', '<div class="wp-block-galley-key-takeaways"><h2>In short</h2><ul><li>One</li><li>Two</li></ul></div>', [{ type: 'takeaways', title: 'In short', items: [[t('One')], [t('Two')]] }]],
    ['key takeaways without a list', '<div class="wp-block-galley-key-takeaways"></div>', [], ['div: key-takeaways']],
    ['a fact box', `<aside class="wp-block-galley-fact-box"><h3>The Bar</h3>${img}<p>One</p><ul><li>Two</li></ul></aside>`, [{ type: 'fact-box', title: 'The Bar', picture, children: [p('One'), { type: 'list', ordered: false, items: [{ children: [t('Two')] }] }] }]],
    ['a fact box without a title', '<aside class="wp-block-galley-fact-box"><p>One</p></aside>', [p('One')], ['aside: fact-box']],
    ['a fact box with a divider', '<aside class="wp-block-galley-fact-box"><h3>The Bar</h3><hr></aside>', [{ type: 'fact-box', title: 'The Bar', children: [] }], [], ['aside: divider']],
    ['a timeline', '<section class="wp-block-galley-timeline"><h2>The wall</h2><ol><li><time datetime="1794-03">Spring 1794</time><h3>First stone</h3><p>One</p></li><li>Two</li></ol></section>', [{ type: 'timeline', title: 'The wall', events: [{ date: '1794-03', when: 'Spring 1794', headline: 'First stone', children: [p('One')] }, { children: [p('Two')] }] }]],
    ['questions', '<section class="wp-block-galley-questions"><h2>The vote</h2><h3>Who?</h3><p>One</p><p>Two</p><h3>When?</h3><p>Three</p></section>', [{ type: 'questions', title: 'The vote', items: [{ question: [t('Who?')], answer: [p('One'), p('Two')] }, { question: [t('When?')], answer: [p('Three')] }] }]],
    ['questions without a title', '<section class="wp-block-galley-questions"><h2>Who?</h2><p>One</p></section>', [{ type: 'questions', items: [{ question: [t('Who?')], answer: [p('One')] }] }]],
    ['a correction', '<aside class="wp-block-galley-correction" data-kind="clarification" data-date="2026-11-20T17:04:00Z"><p>Not <em>two</em>.</p></aside>', [{ type: 'correction', correction: { kind: 'clarification', date: '2026-11-20T17:04:00.000Z', children: [t('Not '), mark('emphasis', 'two'), t('.')] } }]],
    ['a correction without a zone', '<aside class="wp-block-galley-correction" data-date="2026-11-20"><p>One</p></aside>', [{ type: 'correction', correction: { kind: 'correction', children: [t('One')] } }], ['aside: data-date']],
    ['a note on machines', '<aside class="wp-block-galley-ai-note" data-provenance="ai-assisted"><p>The table was sorted by one.</p></aside>', [{ type: 'ai-note', use: { provenance: 'ai-assisted', text: 'The table was sorted by one.' } }]],
    ['a note on machines that does not say which', '<aside class="wp-block-galley-ai-note"><p>One</p></aside>', [p('One')], ['aside: ai-note']],
    ['a place for an advertisement', '<div class="wp-block-galley-ad" data-slot="middle"></div>', [{ type: 'ad', slot: 'middle' }]],
    ['notes', '<p>One<sup data-fn="a" class="fn"><a id="a-link" href="#a">1</a></sup>.</p><ol class="wp-block-footnotes"><li id="a">See <em>two</em>. <a href="#a-link">↩︎</a></li></ol>', [p('One', { type: 'footnote', note: 'a' }, '.'), { type: 'footnotes', notes: [{ id: 'a', children: [t('See '), mark('emphasis', 'two'), t('.')] }] }]],
  ],
  others: [
    ['code', '<pre class="wp-block-code"><code>a\n  &lt;b&gt;</code></pre>', [{ type: 'code', text: 'a\n  <b>' }]],
    ['preformatted text', '<pre>a<br>b  c</pre>', [{ type: 'code', text: 'a\nb  c' }]],
    ['verse', '<pre class="wp-block-verse">a\n  b</pre>', [p('a', br, ' b')], ['pre: verse']],
    ['a divider', '<hr class="wp-block-separator">', [{ type: 'divider' }]],
    ['a spacer is nothing', '<div style="height:100px" aria-hidden="true" class="wp-block-spacer"></div>', []],
    ['a file', '<div class="wp-block-file"><a href="/a.pdf">A</a><a href="/a.pdf" class="wp-block-file__button" download>Download</a></div>', [p(link('https://news.example/a.pdf', 'A'))], ['div/a[2]: a']],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (_claim, html, nodes, degraded = [], dropped = []) => {
    expect(read(html)).toEqual({ nodes, degraded, dropped });
  });
});
