import { demoPictures, demoTrees, pagesWithScript } from '../pictures/demo-pages.ts';
import { serveDemo } from '../servers/demo-server.ts';
import { demoInputs } from './demo-inputs.ts';
import { storyInputs } from './story-inputs.ts';

/** What decides on a picture. */
export interface Inputs {
  /** Changes with everything that can show in the picture; nothing if what is built is not what the sources say. */
  hash: string | undefined;
  /** The source files that take part, and a hash for each: by them a change is explained. */
  sources: Readonly<Record<string, string>>;
}

/** The inputs of every picture and tree whose name has the text in it. */
export async function pictureInputs(text = ''): Promise<Map<string, Inputs>> {
  const isMeant = (name: string) => name.includes(text);
  const own = [...demoPictures, ...demoTrees];
  const withScriptAlone = pagesWithScript.filter(({ name }) => own.every((one) => one.name !== name));
  const pages = [...own, ...withScriptAlone].filter(({ name }) => isMeant(name));
  // The demo starts in a process of its own, and the stories are read in the meantime.
  const demo = pages.length === 0 ? undefined : serveDemo();
  try {
    const ofStories = storyInputs(isMeant);
    const served = await demo;
    return served === undefined ? ofStories : new Map([...ofStories, ...(await demoInputs(served.address, pages))]);
  } finally {
    await demo?.then(({ stop }) => stop());
  }
}
