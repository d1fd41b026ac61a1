import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { pictureModes, type Mode, type PictureMode } from '../../../../.storybook/modes.ts';
import { shootPage, showPage } from '../capture/page.ts';
import { Precondition } from '../capture/precondition.ts';
import type { Stage, View } from '../capture/stage.ts';
import { shootStory, showStory } from '../capture/story.ts';
import { demoPictures, demoTrees } from '../pictures/demo-pages.ts';
import { isPictured, modesOf, nameOf, stories } from '../pictures/list.ts';
import { addressOf } from '../servers/addresses.ts';
import { places } from '../places.ts';
import type { Build } from '../built/sources.ts';
import { Refusal } from '../command/command.ts';

/** A page as the suite takes its picture, and what is known of it before it is opened. */
export interface Pictured {
  /** The picture's name, which is its baseline's place. */
  name: string;
  site: Build;
  /** Pages with the same document, whatever the view: one is looked into for all of them. */
  document: string;
  view: View;
  /** Attributes of the root that the mode sets; the demo's pages come with their own. */
  root: Record<string, string>;
  /** Whether the suite keeps its accessibility tree too. */
  hasTree: boolean;
  /** Pages that the suite shows in one document, one after the other. */
  scene: string;
  /** In seconds, about: to open it, to change to it within its scene, and to take its picture once more. */
  cost: { open: number; change: number; picture: number };
  brokenImage: boolean;
  show: (stage: Stage) => Promise<void>;
  shoot: (stage: Stage) => Promise<Buffer>;
}

type Unweighed = Omit<Pictured, 'cost'> & { cost: { open: number; change: number } };

/** Every picture of the suite, in the suite's order. */
export function allPictured(): Promise<Pictured[]> {
  return Promise.all(
    [...ofStories(), ...ofDemo()].map(async (one) => ({
      ...one,
      cost: { ...one.cost, picture: await secondsOfPicture(one) },
    })),
  );
}

/** Taking and comparing a picture takes its time by its size, and the largest are a hundred times the smallest. */
async function secondsOfPicture({ name }: { name: string }): Promise<number> {
  const file = join(places.baselines, `${name}.webp`);
  if (!existsSync(file))
    throw new Refusal(`There is no baseline of ${name}, so no fault can be told from it. Run pnpm visual first.`);
  const { width, height } = await sharp(file).metadata();
  return 0.1 + (width * height) / 2_000_000;
}

function ofStories(): Unweighed[] {
  return stories()
    .filter(isPictured)
    .flatMap((story) =>
      modesOf(story).map((mode): Unweighed => ({
        name: nameOf(story, mode),
        site: 'storybook',
        document: `${story.id} ${JSON.stringify(ofDocument(mode))}`,
        view: mode,
        root: attributesOf(mode),
        hasTree: mode === pictureModes[0],
        scene: mode.name,
        cost: { open: 1, change: 0.15 },
        brokenImage: story.tags.includes('broken-image'),
        show: (stage) => showStory(stage, addressOf('storybook'), story, mode),
        shoot: (stage) => shootStory(stage, mode),
      })),
    );
}

function ofDemo(): Unweighed[] {
  const trees = new Set(demoTrees.map(({ page, view }) => `${page.path} ${view.name}`));
  return demoPictures.map(({ name, page, view }): Unweighed => ({
    name,
    site: 'demo',
    document: page.path,
    view,
    root: {},
    hasTree: trees.has(`${page.path} ${view.name}`),
    scene: name,
    cost: { open: 1, change: 1 },
    brokenImage: false,
    show: (stage) => showPage(stage, addressOf('demo'), page, view),
    shoot: (stage) => shootPage(stage, view),
  }));
}

function attributesOf({ brand, scheme }: Mode): Record<string, string> {
  return { 'data-galley-brand': brand, 'data-galley-scheme': scheme };
}

/** All of a mode that is more than a dress of the root: words, direction, the state that a reader has brought about. */
function ofDocument(mode: PictureMode): object {
  const { name: _name, brand: _brand, scheme: _scheme, width: _width, ...rest } = mode;
  return rest;
}

/** On a stage that others were shown on before: what then breaks a promise may be a leftover, and a new document says. */
export async function showOn(stage: Stage, pictured: Pictured): Promise<void> {
  try {
    await pictured.show(stage);
  } catch (error) {
    if (!(error instanceof Precondition)) throw error;
    stage.scene = undefined;
    await showAnew(stage, pictured);
  }
}

async function showAnew(stage: Stage, pictured: Pictured): Promise<void> {
  try {
    await pictured.show(stage);
  } catch (error) {
    if (!(error instanceof Precondition)) throw error;
    throw new Refusal(`${pictured.name} is unfit without any fault, so no fault can be tried in it. ${error.message}`);
  }
}
