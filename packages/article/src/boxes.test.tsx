import type { Inline, TextNode } from '@galley/content';
import { english } from '@galley/test-kit';
import { contentFaults, markupFaults } from '@galley/test-kit/markup';
import { Fragment, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AiNote, AuthorBio, CommentCount, Correction, FactBox, KeyTakeaways } from './exports/index.js';
import { QuestionsAndAnswers, Tags, Timeline } from './exports/index.js';

/** What goes into a page's HTML from outside: it may end an element, begin one, or turn the line around. */
const hostile = ['</p><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt; ]]> --> \u202E', '\0'];

const inline = (text: string): Inline[] => [
  { type: 'text', text },
  { type: 'break' },
  { type: 'mark', mark: 'strong', children: [{ type: 'link', href: '/', children: [{ type: 'text', text }] }] },
];

const nodes = (text: string): TextNode[] => [
  { type: 'paragraph', children: inline(text) },
  {
    type: 'list',
    ordered: true,
    items: [
      { children: inline(text), list: { type: 'list', ordered: false, items: [{ children: inline(text) }] } },
      { children: inline(text) },
    ],
  },
];

/** Every box of a newsroom with the same words everywhere that words can stand. */
const boxes = (text: string): Record<string, ReactElement> => ({
  AiNote: <AiNote edition={english} use={{ provenance: 'ai', text }} />,
  AuthorBio: (
    <AuthorBio
      edition={english}
      authors={[
        { name: text, biography: text, organisation: text },
        { name: `${text} II`, href: '/', biography: text },
      ]}
    />
  ),
  CommentCount: <CommentCount edition={english} count={2} href={`/?${text}`} />,
  Correction: <Correction edition={english} correction={{ kind: 'correction', date: text, children: inline(text) }} />,
  FactBox: <FactBox title={text} nodes={nodes(text)} />,
  KeyTakeaways: <KeyTakeaways edition={english} title={text} items={[inline(text), inline(text)]} />,
  QuestionsAndAnswers: (
    <QuestionsAndAnswers
      edition={english}
      title={text}
      items={[{ question: [{ type: 'text', text }], answer: nodes(text) }]}
    />
  ),
  Tags: <Tags edition={english} tags={[{ name: text }, { name: text, href: `/${text}` }]} />,
  Timeline: (
    <Timeline
      edition={english}
      title={text}
      events={[
        { date: text, when: text, headline: text, children: nodes(text) },
        { date: '1794', children: nodes(text) },
      ]}
    />
  ),
});

describe.each(Object.keys(boxes('')))('%s', (name) => {
  test.each(hostile)('prints %j as words, in sound HTML', (text) => {
    const html = renderToStaticMarkup(boxes(text)[name]);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).not.toMatch(/ datetime="(?!1794")/i);
    expect(markupFaults(html)).toEqual([]);
    expect(contentFaults(html)).toEqual([]);
  });
});

const nothing: Record<string, ReactElement> = {
  'an author without a biography': <AuthorBio edition={english} authors={[{ name: 'A', biography: ' ' }]} />,
  'no author': <AuthorBio edition={english} authors={[]} />,
  'a correction without words': <Correction edition={english} correction={{ kind: 'update', children: inline(' ') }} />,
  'a box without text': <FactBox title="A place" nodes={nodes(' ')} />,
  'no points': <KeyTakeaways edition={english} items={[]} />,
  'points without words': <KeyTakeaways edition={english} title="Points" items={[[], inline(' ')]} />,
  'no questions': <QuestionsAndAnswers edition={english} items={[]} />,
  'questions without words': <QuestionsAndAnswers edition={english} items={[{ question: [], answer: nodes('') }]} />,
  'no tags': <Tags edition={english} tags={[]} />,
  'tags without names': <Tags edition={english} tags={[{ name: ' ', href: '/' }]} />,
  'no events': <Timeline edition={english} events={[]} />,
  'events without words': <Timeline edition={english} events={[{ date: '1794', children: [] }]} />,
};

test.each(Object.entries(nothing))('%s: nothing, and no empty heading', (_, box) => {
  expect(renderToStaticMarkup(<Fragment>{box}</Fragment>)).toBe('');
});

test('a box without a title has neither heading nor name', () => {
  const html = renderToStaticMarkup(<FactBox title=" " nodes={nodes('Words.')} />);
  expect(html).toMatch(/^<aside class=/);
  expect(html).not.toContain('<h');
});

test('deep levels end at the deepest that HTML has', () => {
  const asked = (
    <QuestionsAndAnswers edition={english} headingLevel={6} items={[{ question: inline('Why'), answer: [] }]} />
  );
  const told = <Timeline edition={english} headingLevel={6} events={[{ headline: 'Then', children: [] }]} />;
  for (const box of [asked, told]) expect(renderToStaticMarkup(box).match(/<h6/g)).toHaveLength(2);
});
