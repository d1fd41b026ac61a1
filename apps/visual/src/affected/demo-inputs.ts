import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { hashSources } from '../../../../.storybook/sources.ts';
import { pagesWithScript, type demoPictures } from '../pictures/demo-pages.ts';
import { places } from '../places.ts';
import { fingerprintHash, harnessSources, hashAsShown } from './common-inputs.ts';
import { hashOf } from './hash.ts';
import type { Inputs } from './inputs.ts';
import { readSheetRules, rulesFor, type Sheet } from './sheet-rules.ts';

const client = join(places.demo, 'client');

/** What of a page can be seen. */
interface Answer {
  /** The document, without what is new with every answer and with every build. */
  text: string;
  classes: Set<string>;
  sheets: string[];
  /** Files that the document names. */
  files: string[];
}

/**
 * The inputs of the demo's pictures, from what the built demo answers: the document, the rules that can match in it,
 * and the files that both name. Its sources only explain a change, and so they are those of the whole demo.
 */
export async function demoInputs(
  address: string,
  pictures: readonly (typeof demoPictures)[number][],
): Promise<Map<string, Inputs>> {
  const paths = [...new Set(pictures.map(({ page }) => page.path))];
  // All are asked before any is read: the server hangs up on who takes long between two questions.
  const answers = await Promise.all(paths.map(async (path) => ({ path, answer: await ask(address, path) })));
  const seen = new Map(answers.map(({ path, answer }) => [path, shown(readAnswer(answer))]));
  const common = [fingerprintHash(), JSON.stringify(harnessSources())];
  const sources = demoSources();
  return new Map(
    pictures.map(({ name, page, view }) => {
      const isScripted = pagesWithScript.some((one) => one.name === name);
      const pageShown = seen.get(page.path);
      const show = isScripted ? pageShown?.scripted() : pageShown?.still;
      const hash = show === undefined ? undefined : hashOf(...common, JSON.stringify({ page, view }), show);
      return [name, { hash, sources }];
    }),
  );
}

/** The files that a page of the demo could be made of. */
export function demoSources(): Record<string, string> {
  const notOfPages = /^\.storybook\/|\.stories\.tsx$|^packages\/test-kit\//;
  const sources = Object.entries(hashSources()).filter(([file]) => !notOfPages.test(file));
  return { ...harnessSources(), ...Object.fromEntries(sources) };
}

/** Status, headers that decide on what shows, and document, without what is new with every answer. */
async function ask(address: string, path: string): Promise<{ head: string; text: string }> {
  const response = await fetch(new URL(path, address), { headers: { 'accept-language': 'en-GB' } });
  const text = await response.text();
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
  const still = (answer: string) => {
    const here = answer.replaceAll(address, '').replaceAll(encodeURIComponent(address), '');
    return nonce === undefined ? here : here.replaceAll(nonce, '');
  };
  const headers = ['content-security-policy', 'content-type', 'link'].map((name) => response.headers.get(name) ?? '');
  return { head: [response.status, ...headers].map(String).map(still).join('\n'), text: still(text) };
}

function readAnswer({ head, text }: { head: string; text: string }): Answer {
  const answer: Answer = { text: '', classes: new Set(), sheets: [], files: [] };
  const document = parse(text, { scriptingEnabled: false });
  read(document, answer);
  answer.text = `${head}\n${serialize(document)}`;
  return answer;
}

/** Collects what a document names, and takes out what differs without showing. */
function read(node: Html.Node, answer: Answer): void {
  if ('attrs' in node) readAttributes(node, answer);
  if ('content' in node) read(node.content, answer);
  if (!('childNodes' in node)) return;
  // What scripts do, the pictures without script do not show; those with script take the files of all.
  if (node.nodeName === 'script') node.childNodes.length = 0;
  for (const child of node.childNodes) read(child, answer);
}

function readAttributes(element: Html.Element, answer: Answer): void {
  if (element.tagName === 'script') element.attrs.length = 0;
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (name === 'class') for (const one of value.split(/\s+/)) answer.classes.add(one);
    for (const [path] of value.matchAll(/\/[^\s,"'()?#]+/g)) {
      if (path.endsWith('.css')) answer.sheets.push(path);
      else answer.files.push(path);
    }
    // A sheet's name changes with each of its rules, and which of these count is told apart.
    attribute.value = value.replaceAll(/\/_astro\/([\w-]+)\.[\w-]+\.(css|js)/g, '$1.$2');
  }
}

const sheets = new Map<string, Sheet>();

function sheetAt(path: string): Sheet {
  const known = sheets.get(path);
  if (known !== undefined) return known;
  const { parts, addresses } = readSheetRules(readFileSync(join(client, path), 'utf8'));
  const base = new URL(path, 'http://localhost');
  const own = addresses.map((address) => new URL(address, base)).filter(({ origin }) => origin === base.origin);
  const sheet = { parts, addresses: own.map(({ pathname }) => pathname) };
  sheets.set(path, sheet);
  return sheet;
}

/** Hashes of what a page shows. */
interface Shown {
  still: string;
  /** Scripts can bring the classes that any of them names, so that these and all scripts count. */
  scripted: () => string;
}

function shown({ text, classes, sheets: paths, files }: Answer): Shown {
  const taken = paths.map(sheetAt);
  const named = [...new Set([...files, ...taken.flatMap(({ addresses }) => addresses)])].toSorted();
  const page = hashOf(text, ...named.map((path) => `${path} ${hashOfFile(path)}`));
  const rules = (own: Pick<typeof classes, 'has'>) => taken.map(({ parts }) => rulesFor(parts, own));
  return {
    still: hashOf(page, ...rules(classes)),
    scripted: () => hashOf(page, ...rules({ has: (name) => classes.has(name) || isInScripts(name) }), ...scripts()),
  };
}

const shownFiles = new Map<string, string>();

/** An address that is no file of the built demo is the page's own text, and nothing more. */
function hashOfFile(path: string): string {
  const known = shownFiles.get(path);
  if (known !== undefined) return known;
  const file = join(client, decodeURI(path));
  const hash = path.startsWith('/') && existsSync(file) && statSync(file).isFile() ? hashAsShown(file) : '';
  shownFiles.set(path, hash);
  return hash;
}

let scriptsRead: string[] | undefined;

/** Every script of the built demo, by name and text. */
function scripts(): string[] {
  scriptsRead ??= globSync('**/*.js', { cwd: client })
    .toSorted()
    .flatMap((file) => [file, readFileSync(join(client, file), 'utf8')]);
  return scriptsRead;
}

const namedInScripts = new Map<string, boolean>();

function isInScripts(name: string): boolean {
  const known = namedInScripts.get(name) ?? scripts().some((text) => text.includes(name));
  namedInScripts.set(name, known);
  return known;
}
