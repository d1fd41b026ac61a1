import { describe, expect, test } from 'vitest';
import { contentFaults, markupFaults } from './markup.js';

describe('markupFaults', () => {
  test.each([
    '',
    'words &amp; entities',
    '<p>One<br/>two<img src="a.png" alt="a > b"/></p>',
    '<table><caption>c</caption><tbody><tr><td>x</td></tr></tbody></table>',
    '<a id="a" href="#b">to b</a><p id="b">b</p>',
    '<label for="f">f</label><input id="f" aria-describedby="g h"/><i id="g">g</i><i id="h">h</i>',
    '<script type="application/ld+json">{"a":"<p>"}</script><p>x</p>',
    '<svg viewBox="0 0 1 1"><linearGradient></linearGradient><path d="M0 0"></path></svg>',
    '<noscript><p>x</p></noscript><template><p>x</p></template>',
    '<galley-form><form><button type="submit">x</button></form></galley-form>',
    '<pre><code>a\n\0b</code></pre>',
    'a<!-- -->b',
  ])('sound: %j', (html) => {
    expect(markupFaults(html)).toEqual([]);
  });

  test.each([
    ['a block in a paragraph', '<p><div>x</div></p>'],
    ['a block in a paragraph, inside a custom element', '<p><galley-x><ul></ul></galley-x></p>'],
    ['a link in a link', '<a href="/">a<em><a href="/">b</a></em></a>'],
    ['words between rows', '<table><tbody>words<tr><td>x</td></tr></tbody></table>'],
    ['a row without its group', '<table><tr><td>x</td></tr></table>'],
    ['a button in a button', '<button type="button"><button type="button">x</button></button>'],
    ['a form in a form', '<form><div><form><p>x</p></form></div></form>'],
    ['a list item in a list item', '<ul><li>a<li>b</li></li></ul>'],
    ['a heading in a heading', '<h2>a<h3>b</h3></h2>'],
    ['an end too few', '<div><p>x</p>'],
    ['an end too many', '<p>x</p></div>'],
    ['ends that cross', '<b><i>x</b></i>'],
    ['a script that ends early', '<script>{"a":"</script>"}</script>'],
    ['one id twice', '<p id="a">x</p><p id="a">y</p>'],
    ['an id with a space', '<p id="a b">x</p>'],
    ['a label without its field', '<label for="f">x</label>'],
    ['a description that is not there', '<p id="a" aria-describedby="a b">x</p>'],
    ['a link within the page to nowhere', '<a href="#b">x</a>'],
  ])('%s', (_, html) => {
    expect(markupFaults(html)).not.toEqual([]);
  });

  test('what is elsewhere on the page can be pointed to', () => {
    expect(markupFaults('<a href="#content">x</a>', { elsewhere: ['content'] })).toEqual([]);
  });
});

describe('contentFaults', () => {
  test.each(['<p>x</p>', '<a href="/"><galley-x><div>x</div></galley-x></a>', '<ul></ul>'])('sound: %s', (html) => {
    expect(contentFaults(html)).toEqual([]);
  });

  test.each([
    ['a block in a phrase', '<span><div>x</div></span>'],
    ['a block in a phrase, inside a custom element', '<span><galley-x><div>x</div></galley-x></span>'],
    ['a button in a link', '<a href="/"><button type="button">x</button></a>'],
    ['a paragraph as a list’s child', '<ul><p>x</p></ul>'],
    ['two captions', '<figure><figcaption>a</figcaption><figcaption>b</figcaption></figure>'],
    ['a caption without its figure', '<div><figcaption>a</figcaption></div>'],
  ])('%s', (_, html) => {
    expect(contentFaults(html)).not.toEqual([]);
  });
});
