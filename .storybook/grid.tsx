import { brandNames, breakpoints } from '@galley/foundations';
import { useEffect, useRef } from 'react';
import type { Mode, Showing } from './modes.js';

interface Cell {
  label: string;
  globals: Partial<Mode>;
  width?: number;
}

/** In CSS pixels: the narrowest that is promised, a phone, a tablet, a wide desk. */
const widths = [320, 390, breakpoints.tablet, breakpoints.wide];

function cellsOf({ grid, scheme }: Mode & Showing): Cell[] {
  if (grid === 'all widths') return widths.map((width) => ({ label: `${width} px`, globals: {}, width }));
  const schemes = scheme === 'system' ? (['light', 'dark'] as const) : [scheme];
  return brandNames.flatMap((brand) =>
    schemes.map((one) => ({ label: `${brand}, ${one}`, globals: { brand, scheme: one } })),
  );
}

interface Props {
  story: string;
  /** What the toolbar chose. */
  chosen: Mode & Showing;
}

/** One story in every brand and scheme, or at every width. */
export function Grid({ story, chosen }: Props) {
  const columns =
    chosen.grid === 'all widths' ? 'repeat(4, max-content)' : 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))';
  return (
    // Wider than the page, it scrolls by itself, by keyboard as well (WCAG 2.1.1).
    <div
      role="group"
      aria-label="Side by side"
      tabIndex={0}
      style={{ display: 'grid', gridTemplateColumns: columns, gap: 16, padding: 16, overflow: 'auto' }}
    >
      {cellsOf(chosen).map(({ label, globals, width }) => (
        <figure key={label} style={{ margin: 0 }}>
          <figcaption style={{ font: '13px system-ui, sans-serif', paddingBlockEnd: 4 }}>{label}</figcaption>
          <StoryFrame title={label} story={story} chosen={{ ...chosen, ...globals }} width={width} />
        </figure>
      ))}
    </div>
  );
}

interface StoryFrameProps extends Props {
  /** What a screen reader says of it. */
  title: string;
  /** In CSS pixels. @default as wide as there is room */
  width?: number | undefined;
}

/** Plays have a window of usual height, of which the upper part takes room and is seen. */
const [height, seen] = [720, 200];
const whilePlayed = {
  blockSize: height,
  marginBlockEnd: seen - height,
  clipPath: `inset(0 0 ${height - seen}px)`,
};

/** Where the browser knows it, what a play keeps, such as a consent, is not there for the stories beside it. */
const ownStorage = { credentialless: 'true' };

/** A story in a document of its own, which is opened when it comes near, and is as tall as what it shows. */
export function StoryFrame({ title, story, chosen, width }: StoryFrameProps) {
  const { brand, scheme, language, direction, contrast, motion, states, columns } = chosen;
  // Accessibility is examined where a story is seen by itself, not once more in each frame.
  const examined = { 'a11y.manual': '!true' };
  const globals = { brand, scheme, language, direction, contrast, motion, states, columns, grid: 'one', ...examined };
  const frame = useRef<HTMLIFrameElement>(null);
  const address = addressOf(story, globals);
  useEffect(() => (frame.current === null ? undefined : openInTurn(frame.current, address)), [address]);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- It shows this Storybook's own page.
    <iframe
      ref={frame}
      title={title}
      {...ownStorage}
      style={{ display: 'block', inlineSize: width ?? '100%', border: '1px solid #8888', ...whilePlayed }}
    />
  );
}

/** What Storybook puts into a frame's window, as far as it is read here. */
interface StoryWindow extends Window {
  __STORYBOOK_ADDONS_CHANNEL__?: {
    last: (event: string) => unknown;
    once: (event: string, listener: () => void) => void;
  };
}

/** One after the other: stories that are played at the same time would take the focus, and what is stored, from each other. */
let turn: Promise<unknown> = Promise.resolve();

/** In milliseconds: a story that does not end must not keep the others waiting for ever. */
const patience = 10_000;

/** Has a frame open its story when it comes near, and after those that came before it. Gives what calls that off. */
function openInTurn(frame: HTMLIFrameElement, address: string): () => void {
  let isWanted = true;
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      turn = turn.then(() => (isWanted ? played(frame, address) : undefined));
    },
    { rootMargin: '300px' },
  );
  near.observe(frame);
  return () => {
    isWanted = false;
    near.disconnect();
  };
}

/** Resolves when the story has been played to its end. Only then does its frame grow: plays measure their window. */
function played(frame: HTMLIFrameElement, address: string): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      growWith(frame);
      resolve();
    };
    const late = setTimeout(end, patience);
    const finished = () => {
      clearTimeout(late);
      end();
    };
    frame.addEventListener(
      'load',
      () => {
        const channel = (frame.contentWindow as StoryWindow | null)?.__STORYBOOK_ADDONS_CHANNEL__;
        if (channel === undefined || channel.last('storyFinished') !== undefined) finished();
        else channel.once('storyFinished', finished);
      },
      { once: true },
    );
    frame.src = address;
  });
}

function addressOf(story: string, globals: Record<string, string>): string {
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  // Not as a form would write it: Storybook takes a plus for what it is.
  return `./iframe.html?id=${story}&viewMode=story&globals=${encodeURIComponent(chosen.join(';'))}`;
}

function growWith(frame: HTMLIFrameElement): void {
  const { contentDocument } = frame;
  if (contentDocument === null) return;
  const grow = () => {
    const tall = contentDocument.querySelector('#storybook-root')?.getBoundingClientRect().bottom ?? 0;
    const blockSize = `${Math.min(Math.max(120, Math.ceil(tall) + 24), 4000)}px`;
    Object.assign(frame.style, { blockSize, marginBlockEnd: '', clipPath: '' });
  };
  new ResizeObserver(grow).observe(contentDocument.body);
  grow();
}
