import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineMarks, type ArticleNode } from '../article/nodes.js';
import { Notes } from '../report/report.js';
import type { Desk } from './desk.js';
import { htmlNodes } from './html-nodes.js';

function desk(): Desk {
  return { notes: new Notes(), base: 'https://news.example/', outward: (href) => href, articleAt: () => undefined };
}

const addressFields = ['href', 'src', 'poster'];
/** Every field that a node may have. A field with markup in it would have to be none of these. */
const fields = new Set([
  ...addressFields,
  'type',
  'text',
  'children',
  'mark',
  'level',
  'anchor',
  'ordered',
  'start',
  'items',
  'list',
  'kind',
  'paragraphs',
  'cite',
  'picture',
  'placement',
  'width',
  'height',
  'alt',
  'decorative',
  'sources',
  'caption',
  'credit',
  'head',
  'rows',
  'heads',
  'columns',
  'provider',
  'source',
  'id',
  'title',
  'name',
]);
const types = new Set([
  'paragraph',
  'heading',
  'list',
  'quote',
  'image',
  'table',
  'code',
  'audio',
  'video',
  'embed',
  'divider',
  'unknown',
  'text',
  'link',
  'mark',
  'break',
]);

/** Proves of everything in the nodes that it is data which a component can print, and every address one to follow. */
function expectHarmless(value: unknown, field = ''): void {
  if (typeof value === 'string') {
    if (addressFields.includes(field)) expect(value).toMatch(/^(https?:\/\/|mailto:|tel:|#)/);
    if (field === 'src' || field === 'poster') expect(value).toMatch(/^https?:\/\//);
    if (field === 'mark') expect(inlineMarks).toContain(value);
    if (field === 'anchor') expect(value).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
    if (field === 'type') expect(types).toContain(value);
    return;
  }
  expect(['object', 'number', 'boolean']).toContain(typeof value);
  if (Array.isArray(value)) return value.forEach((each) => expectHarmless(each, field));
  if (typeof value !== 'object') return;
  expect(value).not.toBeNull();
  for (const [key, each] of Object.entries(value ?? {})) {
    expect(fields).toContain(key);
    expectHarmless(each, key);
  }
}

function text(nodes: readonly ArticleNode[]): string {
  return JSON.stringify(nodes);
}

// prettier-ignore
const attacks: [name: string, html: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<SCRIPT SRC=//evil.example/x.js></SCRIPT>'],
  ['a script that does not end', '<p>a</p><script>alert(1)'],
  ['a script in a script', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['an error handler', '<img src=x onerror=alert(1)>'],
  ['an error handler after a slash', '<img/src=x/onerror=alert(1)>'],
  ['a handler in capitals', '<p ONCLICK="alert(1)">a</p>'],
  ['a handler on an unknown element', '<x onclick=alert(1) tabindex=1 onfocus=alert(1) autofocus>a</x>'],
  ['a javascript link', '<a href="javascript:alert(1)">a</a>'],
  ['a javascript link with a tab', '<a href="java&#9;script:alert(1)">a</a>'],
  ['a javascript link with a newline', '<a href="java\nscript:alert(1)">a</a>'],
  ['a javascript link with entities', '<a href="&#106;&#97;vascript&colon;alert(1)">a</a>'],
  ['a javascript link with control characters before it', '<a href="\u0001\u0019 javascript:alert(1)">a</a>'],
  ['a javascript link in mixed case', '<a href="JaVaScRiPt:alert(1)//https://news.example">a</a>'],
  ['a vbscript link', '<a href="vbscript:msgbox(1)">a</a>'],
  ['a data link', '<a href="data:text/html,<script>alert(1)</script>">a</a>'],
  ['a blob link', '<a href="blob:https://news.example/1">a</a>'],
  ['a file link', '<a href="file:///etc/passwd">a</a>'],
  ['a data picture', '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt=a>'],
  ['a javascript picture', '<img src="javascript:alert(1)" alt=a>'],
  ['javascript in srcset', '<img src="/a.jpg" srcset="javascript:alert(1) 480w, /b.jpg 800w" alt=a>'],
  ['a mailto picture', '<img src="mailto:a@b.example" alt=a>'],
  ['a javascript film', '<video src="javascript:alert(1)" poster="javascript:alert(1)"></video>'],
  ['a javascript poster', '<video src="/a.mp4" poster="javascript:alert(1)"></video>'],
  ['a javascript source', '<audio><source src="javascript:alert(1)"></audio>'],
  ['a lazy javascript picture', '<img data-src="javascript:alert(1)" alt=a>'],
  ['a frame', '<iframe src="javascript:alert(1)"></iframe>'],
  ['a data frame', '<iframe src="data:text/html,<script>alert(1)</script>"></iframe>'],
  ['a frame with srcdoc', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['a plug-in', '<embed src="javascript:alert(1)"><object data="javascript:alert(1)"><p>a</p></object>'],
  ['a base', '<base href="https://evil.example/"><a href="/x">a</a>'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">'],
  ['a stylesheet', '<link rel=stylesheet href="https://evil.example/x.css"><style>@import "//evil.example"</style>'],
  ['a style', '<p style="background:url(javascript:alert(1));position:fixed">a</p>'],
  ['a javascript background', '<div class="wp-block-cover" style="background-image:url(\'javascript:alert(1)\')"><p>a</p></div>'],
  ['svg', '<svg onload=alert(1)><script>alert(1)</script></svg>'],
  ['svg in svg with a foreign object', '<svg><svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg></svg>'],
  ['an svg link', '<svg><a xlink:href="javascript:alert(1)"><text y=20>a</text></a></svg>'],
  ['svg with an animation of a link', '<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a id=x><text>a</text></a></svg>'],
  ['svg that ends in a style', '<svg><style><img src=x onerror=alert(1)></style></svg>'],
  [
    'a mutation through math and mglyph',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ],
  [
    'a mutation through a form in a form',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  ],
  ['a mutation through noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  ['a mutation through a comment', '<!--><img src=x onerror=alert(1)>-->'],
  ['a mutation through cdata', '<svg><![CDATA[><image xlink:href="]]><img src=x onerror=alert(1)>"></svg>'],
  ['a mutation through textarea', '<textarea><img title="</textarea><img src=x onerror=alert(1)>">'],
  ['a mutation through select', '<select><style></select><img src=x onerror=alert(1)></style>'],
  ['a mutation through xmp', '<xmp><img title="</xmp><img src=x onerror=alert(1)>">'],
  ['plain text to the end', '<plaintext><script>alert(1)</script>'],
  ['a template', '<template><script>alert(1)</script><img src=x onerror=alert(1)></template>'],
  ['a form', '<form action="javascript:alert(1)"><input name=a onfocus=alert(1) autofocus><button formaction="javascript:alert(1)">a</button></form>'],
  ['a form that stands for document.forms', '<form id=forms name=cookie><input id=body></form><img name=cookie src=/a.jpg alt=a>'],
  ['a heading that wants to be a global', '<h2 id="__proto__">constructor</h2><a href="#__proto__">a</a>'],
  ['a prototype as an element', '<__proto__>a</__proto__><constructor>b</constructor>'],
  ['a prototype as an attribute', '<p __proto__="x" constructor="y" data-path="<img src=x onerror=alert(1)>">a</p>'],
  ['a frame of a site that sounds like another', '<iframe src="https://www.youtube.com.evil.example/embed/abcdefghi-1"></iframe>'],
  ['a frame whose film is no film', '<iframe src="https://www.youtube.com/embed/%22%3E%3Cscript"></iframe><p>https://www.youtube.com/watch?v=%22onload=</p>'],
  ['a post that is handed out by nobody', '<blockquote class="twitter-tweet" cite="javascript:alert(1)"><p>a</p><a href="https://x.com.evil.example/a/status/1">b</a></blockquote>'],
  ['elements that only this package has', '<galley-embed href="javascript:alert(1)">a</galley-embed><galley-unknown data-name="<b>">b</galley-unknown>'],
  ['an anchor with markup', '<h2>&lt;img src=x onerror=alert(1)&gt;</h2>'],
  ['markup as text', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['markup in a caption', '<figure><img src=/a.jpg alt="<script>"><figcaption>&lt;script&gt;<script>alert(1)</script></figcaption></figure>'],
  ['a marquee', '<marquee onstart=alert(1)>a</marquee>'],
  ['a hidden text', '<p hidden>a</p><p style="display:none">b</p>'],
  ['a ping', '<a href="https://a.example/" ping="https://evil.example/">a</a>'],
];

describe('foreign HTML', () => {
  test.each(attacks)('is data after %s', (_, html) => {
    const surroundings = desk();
    for (const place of [
      html,
      `<p>before ${html} after</p>`,
      `<ul><li>${html}</li></ul>`,
      `<table><tr><td>${html}</td></tr></table>`,
      `<blockquote>${html}</blockquote>`,
      `<figure>${html}<figcaption>${html}</figcaption></figure>`,
    ]) {
      const nodes = htmlNodes(place, surroundings);
      expectHarmless(nodes);
      expect(JSON.parse(JSON.stringify(nodes))).toEqual(nodes);
    }
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 'script', 'script'],
    ['a handler', '<p onclick="alert(1)">a</p>', 'p', 'onclick'],
    ['a javascript link', '<p><a href="java&#9;script:alert(1)">a</a></p>', 'p/a', 'href'],
    ['a drawing', '<p>a<svg><path/></svg></p>', 'p/svg', 'svg'],
    ['a frame without an address', '<p></p><p><iframe srcdoc="a"></iframe></p>', 'p[2]/iframe', 'iframe'],
    ['a form', '<form>Name <input></form>', 'form', 'form'],
    ['a base', '<base href="https://evil.example/">', 'base', 'base'],
    ['a data picture', '<img src="data:image/gif;base64,R0" alt="">', 'img', 'src'],
    ['a background', '<div style="background-image:url(data:x)">a</div>', 'div', 'background-image'],
    ['an address in srcset', '<img src="/a.jpg" srcset="data:x 480w" width=1 height=1 alt="">', 'img', 'srcset'],
  ])('names %s in the report', (_, html, path, what) => {
    const surroundings = desk();
    const body = htmlNodes(html, surroundings);
    const { dropped } = surroundings.notes.report({ id: '1', headline: '', body });
    expect(dropped).toContainEqual({ path, what, why: expect.stringMatching(/^.{10,}\.$/) });
  });

  test('keeps the words of a form and of what it does not know', () => {
    expect(text(htmlNodes('<form>Write to <a href="mailto:desk@news.example">the desk</a></form>', desk()))).toBe(
      '[{"type":"paragraph","children":[{"type":"text","text":"Write to "},{"type":"link","href":"mailto:desk@news.example","children":[{"type":"text","text":"the desk"}]}]}]',
    );
  });

  test('does not run into the ground', () => {
    expectHarmless(htmlNodes('<div>'.repeat(300) + 'deep' + '</div>'.repeat(300), desk()));
    expectHarmless(htmlNodes(`<td colspan="99999999" rowspan=-1>a`.repeat(20), desk()));
    expectHarmless(htmlNodes('<table><tr><td colspan=99999999 rowspan=99999>a<td colspan=-1>b</table>', desk()));
  });

  test('is data whatever it is', () => {
    const names = fc.constantFrom(
      'p',
      'a',
      'b',
      'em',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'figure',
      'figcaption',
      'blockquote',
      'cite',
      'img',
      'iframe',
      'svg',
      'math',
      'style',
      'script',
      'template',
      'h2',
      'pre',
      'code',
      'dl',
      'dt',
      'x-y',
      'br',
      'video',
      'details',
    );
    const attributes = fc.constantFrom('', ' href="javascript:a"', ' href="/a"', ' src="/a.jpg"', ' src="data:a"', ' onclick=a', ' alt="a"', ' class="wp-block-gallery"', ' start=3', ' colspan=2'); // prettier-ignore
    const piece = fc.oneof(
      fc.tuple(names, attributes).map(([name, attribute]) => `<${name}${attribute}>`),
      names.map((name) => `</${name}>`),
      fc.constantFrom(
        'words ',
        '[gallery ids="1"]',
        '&lt;b&gt;',
        '<!--nextpage-->',
        'https://a.example/',
        '\n',
        '"',
        '<',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const nodes = htmlNodes(pieces.join(''), desk());
        expectHarmless(nodes);
      }),
      { numRuns: 400 },
    );
  });
});
