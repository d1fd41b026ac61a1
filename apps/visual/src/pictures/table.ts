import { chromium } from '@playwright/test';
import { launchForPictures } from '../browser/launch.ts';
import { places } from '../places.ts';
import { serveFolder } from '../servers/static-server.ts';
import { budget, inMegabytes, overspent, shares } from './budget.ts';
import { isPictured, stories } from './list.ts';
import { gaps } from './needs.ts';
import { pictureParameters, type PictureParameters } from './parameters.ts';

/** The matrix of modes with what each costs, the budget, and what is not pictured and why, for a terminal. */
export async function tableOfModes(): Promise<{ text: string; isKept: boolean }> {
  const rows = shares();
  const total = {
    pictures: rows.reduce((sum, row) => sum + row.pictures, 0),
    bytes: rows.reduce((sum, row) => sum + row.bytes, 0),
  };
  const unknown = rows.reduce((sum, row) => sum + row.unknown, 0);
  const over = overspent(total);
  const line = (name: string, pictures: number | string, bytes: string, note = '') =>
    `  ${name.padEnd(24)}${`${pictures}`.padStart(10)}${bytes.padStart(12)}${note}`;
  const text = [
    line('mode', 'pictures', 'baselines'),
    ...rows.map((row) =>
      line(
        row.name,
        row.pictures,
        inMegabytes(row.bytes),
        row.unknown === 0 ? '' : `  ${row.unknown} not yet approved`,
      ),
    ),
    line('all', total.pictures, inMegabytes(total.bytes), unknown === 0 ? '' : `  ${unknown} not yet approved`),
    line('budget', budget.pictures, inMegabytes(budget.bytes)),
    '',
    'Not pictured, and why:',
    ...notPictured(await readParameters()),
    ...(over === undefined ? [] : ['', over]),
  ];
  return { text: text.join('\n'), isKept: over === undefined };
}

function notPictured(parameters: Map<string, PictureParameters>): string[] {
  const none = 'no reason given, so the run fails';
  return [
    ...stories()
      .filter((story) => !isPictured(story))
      .map(({ id }) => `  ${id}: ${parameters.get(id)?.reason ?? none}`),
    ...gaps(stories()).map(
      ({ component, need, story }) =>
        `  ${component} without ${need}: ${parameters.get(story.id)?.without?.[need] ?? none}`,
    ),
  ];
}

async function readParameters(): Promise<Map<string, PictureParameters>> {
  const storybook = await serveFolder(places.storybook);
  const browser = await chromium.launch(await launchForPictures());
  try {
    return await pictureParameters(await browser.newPage(), storybook.address);
  } finally {
    await browser.close();
    await storybook.stop();
  }
}
