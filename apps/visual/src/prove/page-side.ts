/** Runs in a page, where it is put as a whole: applies changes, and takes them back. It may import types alone. */
import type { Change, Declaration, Effect, Rule, Trial } from './change.ts';

export interface PageSide {
  rulesOf: (sheet: string) => { rules: Rule[]; faces: string[] };
  holds: (declarations: Declaration[]) => boolean[];
  /** Dresses the root like a mode does, asks, and undresses it. */
  survey: (roots: Record<string, string>[], selectors: string[]) => Promise<{ matching: boolean[][]; faces: string[] }>;
  /** The elements of the page that could go missing, or lose an attribute, each kind once. */
  pieces: () => Piece[];
  media: (conditions: string[]) => boolean[];
  /** What each change would come to, tried and taken back. */
  sift: (trials: Trial[]) => Effect[];
  apply: (changes: Change[]) => void;
  takeBack: () => void;
  /** A text that is the same if every element's text, attributes, style and box are. */
  digest: () => string;
}

/** An element, and the classed one around it. */
export interface Piece {
  tag: string;
  classes: string;
  around: string;
  attributes: string[];
}

type Group = CSSStyleSheet | CSSGroupingRule;
interface Found {
  rule: CSSStyleRule;
  /** The groups around it, from outside, without the sheet. */
  around: CSSGroupingRule[];
}

const undo: (() => void)[] = [];
let known: Map<string, Found[]> | undefined;
let before = new Map<string, string>();
let numbers = new WeakMap<Element, number>();
let count = 0;

function preludeOf(group: CSSRule): string | undefined {
  if (group instanceof CSSLayerBlockRule) return `@layer ${group.name}`;
  if (group instanceof CSSMediaRule) return `@media ${group.conditionText}`;
  if (group instanceof CSSContainerRule) return `@container ${group.conditionText}`;
  if (group instanceof CSSSupportsRule) return `@supports ${group.conditionText}`;
  return undefined;
}

function* styleRules(group: Group, around: CSSGroupingRule[] = []): Generator<Found> {
  for (const rule of group.cssRules) {
    if (rule instanceof CSSStyleRule) yield { rule, around };
    else if (rule instanceof CSSGroupingRule && preludeOf(rule) !== undefined)
      yield* styleRules(rule, [...around, rule]);
  }
}

const pathOf = (around: CSSGroupingRule[]) => around.map((group) => preludeOf(group) ?? '');
const nameOf = ({ rule, around }: Found) => [...pathOf(around), rule.selectorText].join(' { ');

function faceName(face: Pick<CSSStyleDeclaration, 'getPropertyValue'>): string {
  const value = (name: string) => face.getPropertyValue(name).replaceAll(/["']/g, '');
  return [value('font-family'), value('font-weight'), value('font-style'), value('unicode-range')].join(' | ');
}

/** The declarations of a rule as they are written: a shorthand stays one, even where it holds variables. */
function declarationsOf({ cssText }: CSSStyleDeclaration): Declaration[] {
  const parts = cssText.match(
    /(?:[^;"'(]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()"']|"[^"]*"|'[^']*'|\((?:[^()]|\([^()]*\))*\))*\))+/g,
  );
  return (parts ?? [])
    .map((part) => [part.slice(0, part.indexOf(':')).trim(), part.slice(part.indexOf(':') + 1).trim()] as const)
    .filter(([property]) => property !== '')
    .map(([property, value]) => ({ property, value }));
}

function rulesOf(text: string): { rules: Rule[]; faces: string[] } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const rules = [...styleRules(sheet)].map((found) => ({
    name: nameOf(found),
    path: pathOf(found.around),
    selector: found.rule.selectorText,
    declarations: declarationsOf(found.rule.style),
  }));
  const faces = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  return { rules, faces: faces.map(({ style }) => faceName(style)) };
}

const holds = (declarations: Declaration[]) => declarations.map(({ property, value }) => CSS.supports(property, value));

function sheets(): CSSStyleSheet[] {
  return [...document.styleSheets];
}

function foundRules(name: string): Found[] {
  if (known === undefined) {
    known = new Map();
    for (const sheet of sheets()) {
      for (const found of styleRules(sheet)) {
        const key = nameOf(found);
        known.set(key, [...(known.get(key) ?? []), found]);
      }
    }
  }
  return known.get(name) ?? [];
}

/** Pseudo-elements cannot be looked for; their elements can. */
const pseudo =
  /::?(before|after|marker|first-letter|first-line|placeholder|backdrop|selection|cue|-webkit-[\w-]+|details-content|picker(?:-icon|\([^)]*\))|checkmark|file-selector-button)/g;
const ofElements = (selector: string) => selector.replaceAll(pseudo, '').replaceAll(/(^|,)\s*(?=,|$)/g, '$1*');

function elementsOf(selector: string): Element[] {
  return [...document.querySelectorAll(ofElements(selector))];
}

const matching = (selectors: string[]) =>
  selectors.map((selector) => document.querySelector(ofElements(selector)) !== null);

function facesInUse(): string[] {
  return [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family, weight, style, unicodeRange }) =>
      [family.replaceAll(/["']/g, ''), weight, style, unicodeRange].join(' | '),
    );
}

async function survey(
  roots: Record<string, string>[],
  selectors: string[],
): Promise<{ matching: boolean[][]; faces: string[] }> {
  const root = document.documentElement;
  const found: boolean[][] = [];
  for (const attributes of roots) {
    const had = Object.keys(attributes).map((name) => [name, root.getAttribute(name)] as const);
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
    root.getBoundingClientRect();
    await document.fonts.ready;
    found.push(matching(selectors));
    for (const [name, value] of had) {
      if (value === null) root.removeAttribute(name);
      else root.setAttribute(name, value);
    }
  }
  return { matching: found, faces: facesInUse() };
}

function pieces(): Piece[] {
  const within = document.querySelector('#storybook-root') ?? document.body;
  const found = [...within.querySelectorAll('*')].map((element) => ({
    tag: element.localName,
    classes: element.getAttribute('class') ?? '',
    around: element.parentElement?.closest('[class]')?.getAttribute('class') ?? '',
    attributes: element.getAttributeNames().filter((name) => /^(?:alt|lang|role|aria-.*)$/.test(name)),
  }));
  return [...new Map(found.map((piece) => [JSON.stringify(piece), piece])).values()];
}

const media = (conditions: string[]) => conditions.map((condition) => matchMedia(condition).matches);

function styleOf(element: Element, part: string | null): string {
  const style = getComputedStyle(element, part);
  const text = style.cssText === '' ? [...style].map((name) => style.getPropertyValue(name)).join(';') : style.cssText;
  if (part !== null) return text;
  const { x, y, width, height } = element.getBoundingClientRect();
  return `${text}|${x},${y},${width},${height}`;
}

/** What selectors touch: elements, and those of their parts that are named. */
function* partsOf(selectors: string[]): Generator<[Element, string | null]> {
  const seen = new Set<string>();
  for (const selector of selectors) {
    const parts = [null, ...new Set([...selector.matchAll(pseudo)].map(([, name]) => `::${name}`))];
    for (const element of elementsOf(selector)) {
      for (const part of parts) {
        const key = `${numberOf(element)}${part}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [element, part];
      }
    }
  }
}

function numberOf(element: Element): number {
  const number = numbers.get(element) ?? ++count;
  numbers.set(element, number);
  return number;
}

/** The style before any change, asked for once. */
function styleBefore(element: Element, part: string | null): string {
  const key = `${numberOf(element)}${part}`;
  const style = before.get(key) ?? styleOf(element, part);
  before.set(key, style);
  return style;
}

function isThere(change: Change): boolean {
  switch (change.kind) {
    case 'declaration':
      return change.rules
        .flatMap((name) => foundRules(name))
        .some(({ rule, around }) => isOn(around) && elementsOf(rule.selectorText).length > 0);
    case 'query':
      return change.rules.some((name) => foundRules(name).some(({ rule }) => elementsOf(rule.selectorText).length > 0));
    case 'face':
      return facesInUse().includes(change.face);
    default:
      return elementsOf(change.selector).length > 0;
  }
}

const isOn = (around: CSSGroupingRule[]) =>
  around.every((group) => !(group instanceof CSSMediaRule) || matchMedia(group.conditionText).matches);

function effectOf({ change, touched }: Trial): Effect {
  if (!isThere(change)) return 'absent';
  // What is taken out of the document, or out of the fonts, is seen where it is not.
  if (change.kind !== 'declaration' && change.kind !== 'query') return 'changed';
  const parts = [...partsOf(touched)];
  for (const [element, part] of parts) styleBefore(element, part);
  apply([change]);
  const changed = parts.some(([element, part]) => styleOf(element, part) !== styleBefore(element, part));
  takeBack();
  return changed ? 'changed' : 'same';
}

function sift(trials: Trial[]): Effect[] {
  before = new Map();
  numbers = new WeakMap();
  return trials.map((trial) => effectOf(trial));
}

function apply(changes: Change[]): void {
  withInitials(() => {
    for (const change of changes) applyOne(change);
  });
}

function takeBack(): void {
  withInitials(() => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) step();
  });
}

/** Chromium 153 leaves a paragraph as it is when its initial letter takes another size, until its box is made anew. */
function withInitials(work: () => void): void {
  const initial = (paragraph: Element) =>
    getComputedStyle(paragraph, '::first-letter').getPropertyValue('initial-letter');
  const opening = () => [...document.querySelectorAll('p')].filter((paragraph) => initial(paragraph) !== 'normal');
  const before = opening();
  work();
  for (const paragraph of new Set([...before, ...opening()])) {
    const style = paragraph.getAttribute('style');
    paragraph.style.display = 'none';
    document.body.getBoundingClientRect();
    if (style === null) paragraph.removeAttribute('style');
    else paragraph.setAttribute('style', style);
  }
}

function applyOne(change: Change): void {
  switch (change.kind) {
    case 'declaration':
      for (const name of change.rules) for (const { rule } of foundRules(name)) redeclare(rule, change);
      return;
    case 'query':
      for (const name of change.rules) for (const found of foundRules(name)) moveQuery(found, change);
      return;
    case 'face':
      for (const sheet of sheets()) dropFace(sheet, change.face);
      return;
    case 'element':
      for (const element of elementsOf(change.selector)) swap(element, document.createComment(''));
      return;
    case 'attribute':
      for (const element of elementsOf(change.selector)) setAttribute(element, change.attribute, null);
      return;
    case 'heading':
      for (const element of elementsOf(change.selector)) changeLevel(element);
      return;
    case 'image':
      for (const element of elementsOf(change.selector)) breakImage(element);
      return;
    default:
      change satisfies never;
  }
}

function redeclare(rule: CSSStyleRule, { property, to }: Extract<Change, { kind: 'declaration' }>): void {
  const text = rule.style.cssText;
  undo.push(() => (rule.style.cssText = text));
  const kept = property === undefined ? [] : declarationsOf(rule.style);
  rule.style.cssText = kept
    .flatMap((declaration) => (declaration.property === property ? (to ?? []) : declaration))
    .map((declaration) => `${declaration.property}: ${declaration.value}`)
    .join('; ');
}

/** The rule falls silent where it stands, and speaks right behind its group, under the other condition. */
function moveQuery({ rule, around }: Found, { depth, to }: Extract<Change, { kind: 'query' }>): void {
  const group = around[depth];
  if (group === undefined) return;
  const preludes = [to, ...pathOf(around.slice(depth + 1))];
  const text = `${preludes.join(' { ')} { ${rule.cssText} ${'}'.repeat(preludes.length)}`;
  const parent = (around[depth - 1] ?? group.parentStyleSheet) as Group;
  const at = [...parent.cssRules].indexOf(group) + 1;
  parent.insertRule(text, at);
  const declared = rule.style.cssText;
  rule.style.cssText = '';
  undo.push(() => {
    rule.style.cssText = declared;
    parent.deleteRule(at);
  });
}

function dropFace(sheet: CSSStyleSheet, face: string): void {
  const rules = [...sheet.cssRules];
  for (let at = rules.length - 1; at >= 0; at -= 1) {
    const rule = rules[at];
    if (!(rule instanceof CSSFontFaceRule) || faceName(rule.style) !== face) continue;
    const text = rule.cssText;
    sheet.deleteRule(at);
    undo.push(() => sheet.insertRule(text, at));
  }
}

function swap(element: Element, other: Node): void {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  element.replaceWith(other);
  undo.push(() => {
    other.parentNode?.replaceChild(element, other);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
}

function setAttribute(element: Element, name: string, value: string | null): void {
  const had = element.getAttribute(name);
  const set = (to: string | null) => (to === null ? element.removeAttribute(name) : element.setAttribute(name, to));
  set(value);
  undo.push(() => set(had));
}

/** One level further down, as a template does that counts on another page around it. */
function changeLevel(heading: Element): void {
  const level = Number(heading.localName.slice(1));
  const other = document.createElement(`h${level === 6 ? 5 : level + 1}`);
  for (const { name, value } of heading.attributes) other.setAttribute(name, value);
  const children = [...heading.childNodes];
  swap(heading, other);
  other.append(...children);
  undo.push(() => heading.append(...children));
}

function breakImage(image: Element): void {
  for (const source of image.parentElement?.querySelectorAll(':scope > source') ?? [])
    setAttribute(source, 'srcset', null);
  setAttribute(image, 'srcset', null);
  setAttribute(image, 'src', '/no-such-picture.webp');
}

function digest(): string {
  const parts = [null, '::before', '::after', '::marker'];
  return [...document.querySelectorAll('*')]
    .flatMap((element) => [
      element.localName,
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted(),
      ...parts.map((part) => styleOf(element, part)),
    ])
    .join('\n');
}

Object.assign(window, {
  galleyProve: { rulesOf, holds, survey, pieces, media, sift, apply, takeBack, digest } satisfies PageSide,
});
