import { extname } from 'node:path';
import { readModule, type ModuleRecord } from './module-record.ts';
import { hasSideEffects, packageOf, resolve } from './resolve.ts';
import { readSheet } from './sheet-files.ts';

/** Everything that a program is made of, as its sources say. */
export interface Graph {
  /** Whole paths. */
  files: Set<string>;
  /** Which name led through which module that only passes it on. */
  ways: Set<string>;
  /** It asks for something that its sources do not name: any file could be part of it. */
  open: boolean;
}

const code = new Set(['.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs']);
const records = new Map<string, ModuleRecord>();

function recordOf(file: string): ModuleRecord {
  const known = records.get(file);
  if (known !== undefined) return known;
  const record = readModule(file);
  records.set(file, record);
  return record;
}

/**
 * The graph of a module and all that it imports. It sees through modules that only pass names on, as the bundler does:
 * who asks `@galley/article` for `Byline` gets the byline's file, and of the package's others only those that do
 * something when they are imported.
 */
export function graphOf(entry: string): Graph {
  const walk = new Walk();
  walk.use(entry, ['*'], false);
  return walk.graph;
}

/** Whether a module that is passed on whole has the name. */
function gives(importer: string, request: string, name: string, seen = new Set<string>()): boolean {
  const found = resolve(importer, request);
  if (found === undefined || found === 'installed' || seen.has(found.file) || !code.has(extname(found.file)))
    return false;
  const { file } = found;
  seen.add(file);
  const { made, passedOn, passedOnWhole } = recordOf(file);
  return made.has(name) || passedOn.has(name) || passedOnWhole.some((one) => gives(file, one, name, seen));
}

class Walk {
  readonly graph: Graph = { files: new Set(), ways: new Set(), open: false };
  private readonly named = new Set<string>();
  private readonly run = new Set<string>();

  /** A file, as somebody imports these names of it; `atBuild`, when it is run to be built, where nothing is left out. */
  use(file: string, names: readonly string[], atBuild: boolean): void {
    if (extname(file) === '.css') return this.sheet(file);
    if (!code.has(extname(file))) {
      this.graph.files.add(file);
      if (extname(file) !== '.json') this.graph.open = true;
      return;
    }
    this.graph.files.add(packageOf(file).manifest);
    if (atBuild) return this.everythingOf(file);
    if (hasSideEffects(file)) this.include(file);
    for (const name of names) this.name(file, name);
  }

  /** The module's own code is part of it, and so is what that imports. */
  private include(file: string): void {
    if (this.graph.files.has(file)) return;
    this.graph.files.add(file);
    const { imports, passedOn, passedOnWhole, asksForUnknown } = recordOf(file);
    if (asksForUnknown) this.graph.open = true;
    // A sheet in TypeScript is run when it is built, and leaves the sheets of all that it imports.
    const atBuild = file.endsWith('.css.ts');
    for (const { from, names } of imports) this.request(file, from, names, atBuild);
    for (const { from } of passedOn.values()) this.request(file, from, [], atBuild);
    for (const from of passedOnWhole) this.request(file, from, [], atBuild);
  }

  private name(file: string, name: string): void {
    const key = `${file}#${name}`;
    if (this.named.has(key)) return;
    this.named.add(key);
    const { imports, made, passedOn, passedOnWhole } = recordOf(file);
    const passed = passedOn.get(name);
    const from = passed?.from ?? passedOnWhole.find((one) => gives(file, one, name));
    if (made.has(name)) {
      this.include(file);
    } else if (from !== undefined) {
      this.graph.ways.add(`${key}=${from}#${passed?.name ?? name}`);
      this.request(file, from, [passed?.name ?? name], false);
      // What it imports for what that does, it does for everybody.
      for (const one of imports) if (one.names.length === 0) this.request(file, one.from, [], false);
    } else {
      // All of it, or a name that is not found: then it could be anywhere in here.
      this.include(file);
      for (const [passedName] of passedOn) this.name(file, passedName);
      for (const one of passedOnWhole) this.request(file, one, ['*'], false);
    }
  }

  private everythingOf(file: string): void {
    if (this.run.has(file)) return;
    this.run.add(file);
    this.include(file);
    const { imports, passedOn, passedOnWhole } = recordOf(file);
    for (const { from } of [...imports, ...passedOn.values()]) this.request(file, from, ['*'], true);
    for (const from of passedOnWhole) this.request(file, from, ['*'], true);
  }

  private request(importer: string, request: string, names: readonly string[], atBuild: boolean): void {
    const [path = '', query] = request.split('?');
    const found = resolve(importer, path);
    if (found === 'installed') return;
    if (found === undefined) {
      this.graph.open = true;
    } else if (query === undefined) {
      this.use(found.file, names, atBuild);
    } else {
      // Its text or its address is asked for.
      this.graph.files.add(found.file);
      if (query !== 'raw' && query !== 'url') this.graph.open = true;
    }
  }

  private sheet(file: string): void {
    if (this.graph.files.has(file)) return;
    this.graph.files.add(file);
    this.graph.files.add(packageOf(file).manifest);
    const { sheets, files, open } = readSheet(file);
    if (open) this.graph.open = true;
    for (const other of files) this.graph.files.add(other);
    for (const sheet of sheets) this.sheet(sheet);
  }
}
