import { readFileSync } from 'node:fs';
import { parseSync, type EcmaScriptModule } from 'oxc-parser';

/** What a module asks of others and gives to others. The name `*` stands for all. */
export interface ModuleRecord {
  /** Without names, it is imported for what it does. */
  imports: { from: string; names: string[] }[];
  /** Names that it only passes on. */
  passedOn: Map<string, { from: string; name: string }>;
  /** Modules of which it passes on everything. */
  passedOnWhole: string[];
  /** Names that it makes itself. */
  made: Set<string>;
  /** Asks for something whose name only shows when it runs. */
  asksForUnknown: boolean;
}

/** Reads what a module imports and exports, types left out. */
export function readModule(file: string): ModuleRecord {
  const source = readFileSync(file, 'utf8');
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) return { ...importsOf(module, source), asksForUnknown: true };
  return importsOf(module, source);
}

function importsOf(module: EcmaScriptModule, source: string): ModuleRecord {
  const record: ModuleRecord = {
    imports: [],
    passedOn: new Map(),
    passedOnWhole: [],
    made: new Set(),
    asksForUnknown: asksForUnknown(module, source),
  };
  for (const { start, moduleRequest, entries } of module.staticImports) {
    if (isForTypes(source, start, entries)) continue;
    const names = entries.filter(({ isType }) => !isType).map(({ importName }) => nameOf(importName));
    record.imports.push({ from: moduleRequest.value, names });
  }
  for (const { start, entries } of module.staticExports)
    readExports(record, isForTypes(source, start, entries), entries);
  for (const { moduleRequest } of module.dynamicImports) {
    const from = literal(source.slice(moduleRequest.start, moduleRequest.end));
    if (from !== undefined) record.imports.push({ from, names: ['*'] });
  }
  return record;
}

function readExports(
  record: ModuleRecord,
  forTypes: boolean,
  entries: EcmaScriptModule['staticExports'][number]['entries'],
): void {
  for (const { moduleRequest, importName, exportName, isType } of entries) {
    const from = moduleRequest?.value;
    if (from === undefined) {
      record.made.add(nameOf(exportName));
    } else if (isType) {
      // `export { type Props } from` leaves the module imported, if only for what it does; `export type` does not.
      if (!forTypes) record.imports.push({ from, names: [] });
    } else if (exportName.kind === 'None') {
      record.passedOnWhole.push(from);
    } else {
      record.passedOn.set(nameOf(exportName), { from, name: nameOf(importName) });
    }
  }
}

/** `import type` and `export type` leave nothing in the program. */
function isForTypes(source: string, start: number, entries: readonly { isType: boolean }[]): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ isType }) => isType) &&
    /^(?:import|export)\s+type\b/.test(source.slice(start, start + 40))
  );
}

function nameOf({ kind, name }: { kind: string; name: string | null }): string {
  if (kind === 'Default') return 'default';
  return kind === 'Name' && name !== null ? name : '*';
}

/** What stands between quotes; nothing if it is an expression. */
function literal(text: string): string | undefined {
  return /^(['"])([^'"\\]*)\1$/.exec(text)?.[2];
}

/** Import by an expression, `import.meta.glob`, an address of the module's own, `require`: the parser sees no file in it. */
function asksForUnknown({ dynamicImports, importMetas }: EcmaScriptModule, source: string): boolean {
  return (
    dynamicImports.some(({ moduleRequest: { start, end } }) => literal(source.slice(start, end)) === undefined) ||
    importMetas.some(({ end }) => !/^\.env\b/.test(source.slice(end, end + 5))) ||
    /\brequire\s*\(/.test(source)
  );
}
