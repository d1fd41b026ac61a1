import { launchForPictures } from '../browser/launch.ts';
import { readClassNames, type ClassNames } from './components.ts';
import type { Fate } from './fate.ts';
import { createHand, proveWith, shareOut, type Hand, type Progress } from './hand.ts';
import type { Mutant } from './mutant.ts';
import { allPictured, type Pictured } from './pictured.ts';
import { mutantsOfPieces, mutantsOfSheets } from './population.ts';
import { dice } from '../run/random.ts';
import { sample } from './sample.ts';
import { readSheets } from './sheets.ts';
import { emptySurvey, surveyDocuments, surveyMedia, type Survey } from './survey.ts';
import { Refusal } from '../command/command.ts';
import { bringTools } from './tools.ts';

export interface Options {
  seed: number;
  /** Part of the name of a kind or a component. */
  only?: string;
  limit?: number;
  say: (line: string) => void;
}

/** Draws faults, and tries them in the pages of the running servers. */
export async function prove({ seed, only, limit, say }: Options): Promise<Fate[]> {
  const options = await launchForPictures();
  const hands = await Promise.all([createHand(options), createHand(options)]);
  try {
    const names = readClassNames();
    const pictured = await allPictured();
    const { mutants, survey } = await draw(hands, pictured, names, seed, say);
    const chosen = mutants
      .filter(({ kind, component }) => only === undefined || `${kind} ${component}`.includes(only))
      .slice(0, limit);
    if (chosen.length === 0)
      throw new Refusal(`No kind of fault and no component is called “${only ?? ''}”, so nothing was tried.`);
    return await tryAll(hands, chosen, pictured, survey, names, say);
  } finally {
    await Promise.all(hands.map((hand) => hand.close()));
  }
}

/** Looks through every document once, and draws from all that could go wrong there. */
async function draw(
  hands: Hand[],
  pictured: Pictured[],
  names: ClassNames,
  seed: number,
  say: Options['say'],
): Promise<{ mutants: Mutant[]; survey: Survey }> {
  const [hand] = hands;
  if (hand === undefined) throw new Error('Nobody is there to look.');
  const roll = dice(seed);
  const page = await hand.browser.newPage();
  const sheets = await readSheets(page, names);
  const ofSheets = await valid(page, mutantsOfSheets(sheets, roll));
  await page.close();

  const survey = emptySurvey();
  const selectors = [
    ...new Set([...sheets.rules.map(({ selector }) => selector), ...ofSheets.flatMap(({ touched }) => touched)]),
  ];
  // Those of a scene follow each other: to change a story takes a tenth of the time of a new document.
  const inScenes = [...Map.groupBy(pictured, ({ scene }) => scene).values()].flat();
  const documents = [...Map.groupBy(inScenes, ({ document }) => document).values()];
  say(`Looking through ${documents.length} documents …`);
  await surveyMedia(hand.browser, pictured, conditionsOf(ofSheets), survey);
  await Promise.all(hands.map((one) => surveyDocuments(one, documents, selectors, names, survey)));

  const population = [...ofSheets, ...mutantsOfPieces([...survey.pieces.values()].flat())];
  const mutants = sample(population, roll);
  say(`${population.length} faults are possible; ${mutants.length} are drawn, by the seed ${seed}.`);
  return { mutants, survey };
}

/** A value that the browser would not take makes no fault. */
async function valid(page: Awaited<ReturnType<Hand['browser']['newPage']>>, mutants: Mutant[]): Promise<Mutant[]> {
  await bringTools(page);
  const declarations = mutants.map(({ change }) => (change.kind === 'declaration' ? change.to : undefined));
  const held = await page.evaluate(
    (all) => window.galleyProve.holds(all),
    declarations.map((one) => one ?? { property: 'color', value: 'red' }),
  );
  return mutants.filter((_, index) => held[index]);
}

function conditionsOf(mutants: Mutant[]): string[] {
  const preludes = mutants.flatMap(({ change }) => {
    if (change.kind === 'declaration') return change.rules.flatMap((rule) => rule.split(' { '));
    return change.kind === 'query' ? [change.to, ...change.rules.flatMap((rule) => rule.split(' { '))] : [];
  });
  const media = preludes.filter((one) => one.startsWith('@media ')).map((one) => one.slice('@media '.length));
  return [...new Set(media)];
}

async function tryAll(
  hands: Hand[],
  mutants: Mutant[],
  pictured: Pictured[],
  survey: Survey,
  names: ClassNames,
  say: Options['say'],
): Promise<Fate[]> {
  const began = Date.now();
  const progress = hands.map((): Progress => ({ settled: 0, pages: 0, left: 0 }));
  let said = began;
  const tell = (hand: number) => (now: Progress) => {
    progress[hand] = now;
    if (Date.now() - said < 10_000) return;
    said = Date.now();
    const settled = progress.reduce((sum, one) => sum + one.settled, 0);
    const pages = progress.reduce((sum, one) => sum + one.pages, 0);
    const seconds = Math.round((said - began) / 1000);
    const left = Math.ceil(Math.max(...progress.map((one) => one.left)) / 60);
    say(`${settled} of ${mutants.length} settled, ${pages} pages opened, ${seconds} s; at most ${left} min left`);
  };
  const shares = shareOut(mutants, hands.length);
  const fates = await Promise.all(
    hands.map((hand, index) => proveWith(hand, shares[index] ?? [], pictured, survey, names, tell(index))),
  );
  const order = new Map(mutants.map((mutant, index) => [mutant, index]));
  return fates.flat().toSorted((one, other) => (order.get(one.mutant) ?? 0) - (order.get(other.mutant) ?? 0));
}
