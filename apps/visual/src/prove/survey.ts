import type { Browser } from '@playwright/test';
import { createStage, type Stage } from '../capture/stage.ts';
import { inStates } from '../capture/states.ts';
import type { ClassNames } from './components.ts';
import type { Hand } from './hand.ts';
import type { Mutant } from './mutant.ts';
import type { Piece } from './page-side.ts';
import { showOn, type Pictured } from './pictured.ts';
import { bringTools } from './tools.ts';

/** What each document has in it, asked for once, so that a fault is tried only in pages that could show it. */
export interface Survey {
  /** By document and dress: the selectors, in shared names, that have an element there. */
  matching: Map<string, Set<string>>;
  faces: Map<string, Set<string>>;
  pieces: Map<string, Piece[]>;
  /** By view: the media conditions that hold there. */
  media: Map<string, Set<string>>;
}

/** The default brand's rules speak to any root, but where a brand is named that one has the last word on every token. */
const unnamedRoot = ':root:not([data-galley-brand])';

const dress = ({ document, root }: Pictured) => `${document} ${JSON.stringify(root)}`;
const viewKey = ({ view }: Pictured) =>
  JSON.stringify(
    Object.entries(view)
      .filter(([key]) => key !== 'name')
      .toSorted(),
  );

export const emptySurvey = (): Survey => ({
  matching: new Map(),
  faces: new Map(),
  pieces: new Map(),
  media: new Map(),
});

/** Asks documents, which are taken off the list, so that several hands can share it. */
export async function surveyDocuments(
  hand: Hand,
  documents: Pictured[][],
  selectors: string[],
  names: ClassNames,
  survey: Survey,
): Promise<void> {
  for (let group = documents.shift(); group !== undefined; group = documents.shift()) {
    const [first] = group;
    if (first !== undefined) await surveyOne(hand.stageFor(first), first, group, selectors, names, survey);
  }
}

async function surveyOne(
  stage: Stage,
  first: Pictured,
  pages: Pictured[],
  selectors: string[],
  names: ClassNames,
  survey: Survey,
): Promise<void> {
  await showOn(stage, first);
  await bringTools(stage.page);
  const dressed = [...new Map(pages.map((one) => [dress(one), one])).values()];
  const asked = selectors.map((selector) => names.ofSite(selector, first.site).replaceAll(':root', unnamedRoot));
  const roots = dressed.map(({ root }) => root);
  const { matching, faces } = await inStates(stage, first.view, () =>
    stage.page.evaluate(([dresses, all]) => window.galleyProve.survey(dresses, all), [roots, asked] as const),
  );
  for (const [index, one] of dressed.entries()) {
    survey.matching.set(dress(one), new Set(selectors.filter((_, at) => matching[index]?.[at])));
  }
  survey.faces.set(first.document, new Set(faces));
  const pieces = await stage.page.evaluate(() => window.galleyProve.pieces());
  survey.pieces.set(
    first.document,
    pieces.map((piece) => sharedPiece(piece, first, names)),
  );
}

function sharedPiece(piece: Piece, { site }: Pictured, names: ClassNames): Piece {
  const shared = (classes: string) =>
    classes
      .split(/\s+/)
      .map((name) => names.shared(`.${name}`, site).slice(1))
      .find((name) => name.includes('·')) ?? '';
  return { ...piece, classes: shared(piece.classes), around: shared(piece.around) };
}

/** Asks an empty page, in every view, which media conditions hold. */
export async function surveyMedia(
  browser: Browser,
  pictured: Pictured[],
  conditions: string[],
  survey: Survey,
): Promise<void> {
  const stage = await createStage(browser);
  for (const one of new Map(pictured.map((each) => [viewKey(each), each])).values()) {
    await stage.open('about:blank', one.view);
    await bringTools(stage.page);
    const found = await stage.page.evaluate((all) => window.galleyProve.media(all), conditions);
    survey.media.set(viewKey(one), new Set(conditions.filter((_, index) => found[index])));
  }
  await stage.close();
}

/** Whether a page could show a fault at all; whether it does, only the page itself can say. */
export function couldShow(survey: Survey, mutant: Mutant, pictured: Pictured): boolean {
  const matching = survey.matching.get(dress(pictured));
  const media = survey.media.get(viewKey(pictured));
  const holds = (prelude: string) => !prelude.startsWith('@media ') || media?.has(prelude.slice(7)) === true;
  const speaks = (matching: Set<string>) => (rule: string) => {
    const [selector = '', ...path] = rule.split(' { ').toReversed();
    return path.every((one) => holds(one)) && matching.has(selector);
  };
  const { change, touched } = mutant;
  switch (change.kind) {
    case 'declaration': {
      return matching !== undefined && change.rules.some(speaks(matching)) && hasSome(matching, touched);
    }
    case 'query': {
      const paths = change.rules.map((rule) => rule.split(' { ').slice(0, -1));
      const differs = paths.some((path) => {
        const others = path.filter((_, index) => index !== change.depth).every((one) => holds(one));
        const from = path[change.depth] ?? '';
        return others && (!from.startsWith('@media ') || holds(from) !== holds(change.to));
      });
      return differs && matching !== undefined && hasSome(matching, touched);
    }
    case 'face':
      return survey.faces.get(pictured.document)?.has(change.face) === true;
    default:
      return (
        survey.pieces.get(pictured.document)?.some((piece) => selectorsOf(piece).includes(change.selector)) === true
      );
  }
}

const hasSome = (matching: Set<string>, touched: string[]) => touched.some((selector) => matching.has(selector));

/** How a piece is found in a page, with each of its attributes. */
export function selectorsOf({ tag, classes, around, attributes }: Piece): string[] {
  const base = pieceSelector({ tag, classes, around });
  return base === undefined ? [] : [base, ...attributes.map((name) => `${base}[${name}]`)];
}

export function pieceSelector({ tag, classes, around }: Omit<Piece, 'attributes'>): string | undefined {
  if (classes !== '') return `${tag}.${classes}`;
  return around === '' ? undefined : `.${around} ${tag}:not([class])`;
}
