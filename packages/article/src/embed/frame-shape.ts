import type { EmbedProvider } from '@galley/content';

/** How wide a frame may become: as its column; as a post is read; as a phone. */
export type FrameLook = 'full' | 'post' | 'upright';

export interface FrameShape {
  kind: 'film' | 'post' | 'chart';
  look: FrameLook;
  width: number;
  height: number;
}

const film: FrameShape = { kind: 'film', look: 'full', width: 16, height: 9 };
const chart: FrameShape = { kind: 'chart', look: 'full', width: 4, height: 3 };

/** What is kept free where nobody said the size: what most things of the provider need. */
const usual: Readonly<Record<EmbedProvider, FrameShape>> = {
  youtube: film,
  vimeo: film,
  x: { kind: 'post', look: 'post', width: 550, height: 480 },
  instagram: { kind: 'post', look: 'post', width: 540, height: 640 },
  tiktok: { kind: 'film', look: 'upright', width: 9, height: 16 },
  facebook: { kind: 'post', look: 'post', width: 500, height: 500 },
  datawrapper: chart,
  flourish: chart,
};

/** The shape of the place for a frame. A given size decides the ratio; an upright film or chart is not made as wide as the column. */
export function shapeOf(provider: EmbedProvider, width: number | undefined, height: number | undefined): FrameShape {
  const known = usual[provider];
  if (!isLength(width) || !isLength(height)) return known;
  const look = known.look === 'full' && height > width ? 'upright' : known.look;
  return { ...known, look, width, height };
}

function isLength(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}

/**
 * The least that the frames of each provider work with. All run and keep their own cookies; their links open outside,
 * as pages like any other. None may take the page away.
 */
const least = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
const player = `${least} allow-presentation`;
const post = `${least} allow-forms`;
const data = `${least} allow-forms allow-downloads`;
export const sandboxes: Readonly<Record<EmbedProvider, string>> = {
  youtube: player,
  vimeo: player,
  x: post,
  instagram: post,
  tiktok: player,
  facebook: post,
  datawrapper: data,
  flourish: data,
};
