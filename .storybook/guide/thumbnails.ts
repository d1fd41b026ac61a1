/** Small pictures for Storybook's front page, cut from the approved baselines, so that none shows what is no more. */
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import sharp from 'sharp';

const baselines = resolve(import.meta.dirname, '../../apps/visual/baselines');

/** In CSS pixels; what is shown is a phone's width of it. */
const size = { width: 390, height: 292 };

export const thumbnailSchemes = ['light', 'dark'] as const;
export type ThumbnailScheme = (typeof thumbnailSchemes)[number];

/** Baselines in the order in which they are taken: the narrowest of a story, which fills a card, the widest of a page. */
const cuts = {
  stories: { light: ['courier-light-390'], dark: ['courier-dark-1280', 'courier-light-390'] },
  demo: {
    light: ['light-1280', 'light-1024', 'light-768', 'light-390'],
    dark: ['dark-1280', 'light-1280', 'light-1024', 'light-768', 'light-390'],
  },
} as const;

/** A story's id, or the name of a page of the demo. */
export type Subject = `stories/${string}` | `demo/${string}`;

/** Every page of the demo, and of each component the story that shows most of it: the only one at a tablet's width. */
export const subjects = (): Subject[] =>
  [...globSync('stories/*/lyman-light-768.webp', { cwd: baselines }), ...globSync('demo/*/*.webp', { cwd: baselines })]
    .map((file) => dirname(file) as Subject)
    .filter((subject, index, all) => all.indexOf(subject) === index)
    .toSorted();

/** A thumbnail as WebP; nothing if the subject has no baseline. */
export async function thumbnail(subject: Subject, scheme: ThumbnailScheme): Promise<Buffer | undefined> {
  const kind = subject.startsWith('demo/') ? 'demo' : 'stories';
  const file = cuts[kind][scheme].map((name) => join(baselines, subject, `${name}.webp`)).find(existsSync);
  if (file === undefined) return undefined;
  const { width, height } = await sharp(file).metadata();
  const isWide = basename(file).includes('1280');
  const taken = kind === 'stories' && isWide ? Math.min(width, size.width * 1.6) : width;
  const tall = Math.round((taken * size.height) / size.width);
  const ground = await sharp(file).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
  const [r = 255, g = 255, b = 255] = ground;
  return sharp(file)
    .extract({ left: 0, top: 0, width: Math.floor(taken), height: Math.min(height, tall) })
    .extend({ bottom: Math.max(0, tall - height), background: { r, g, b } })
    .resize({ width: size.width })
    .webp({ quality: 82 })
    .toBuffer();
}
