/** What the packages' built sheets say: which component uses which value, what moves, what lies over the rest. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import postcss, { type Declaration, type Root } from 'postcss';

const repository = resolve(import.meta.dirname, '../..');

/** A declaration of a component, and the conditions that it stands under, the outermost first. */
export interface Styled {
  folder: string;
  property: string;
  value: string;
  when: string[];
}

export interface SheetFacts {
  /** The folders of the components that use a custom property of the contract, by its name. */
  uses: Record<string, string[]>;
  /** What is animated, or scrolls smoothly. */
  moves: Styled[];
  /** What is lifted over its neighbours. */
  stacks: Styled[];
}

/** Every package's own rules; none where the packages are not built. */
export const readSheets = () =>
  globSync('packages/*/dist/own.css', { cwd: repository })
    .toSorted()
    .map((file) => postcss.parse(readFileSync(join(repository, file), 'utf8')));

/** The folders of sheets, by the sheet's name. */
const folders = new Map(
  globSync('packages/*/src/*/*.css.ts', { cwd: repository }).map((file) => [basename(file, '.css.ts'), dirname(file)]),
);

/** A built class is named after the sheet that it stands in, with a hash behind it. */
export const foldersIn = (selector: string) =>
  new Set(
    [...selector.matchAll(/\.galley-([a-z-]+)-[a-z0-9]+(?![\w-])/g)].flatMap(
      ([, sheet = '']) => folders.get(sheet) ?? [],
    ),
  );

/** What can be read of the styles alone. */
export function readStyles(sheets: readonly Root[]): SheetFacts {
  const uses = new Map<string, Set<string>>();
  const [moves, stacks]: [Styled[], Styled[]] = [[], []];
  for (const sheet of sheets) {
    sheet.walkDecls((declaration) => {
      const { parent, prop: property, value } = declaration;
      if (parent?.type !== 'rule') return;
      for (const folder of foldersIn((parent as postcss.Rule).selector)) {
        for (const [name] of value.matchAll(/--galley-[a-z-]+(?![\w-])/g)) {
          uses.set(name, (uses.get(name) ?? new Set()).add(folder));
        }
        const styled = () => ({ folder, property, value, when: conditionsOf(declaration) });
        if (/^(?:animation|transition|scroll-behavior)/.test(property)) moves.push(styled());
        if (property === 'z-index') stacks.push(styled());
      }
    });
  }
  return { uses: Object.fromEntries([...uses].map(([name, own]) => [name, [...own].toSorted()])), moves, stacks };
}

function conditionsOf(declaration: Declaration): string[] {
  const found: string[] = [];
  for (let around = declaration.parent?.parent; around !== undefined && around.type !== 'document';) {
    if (around.type === 'atrule' && (around as postcss.AtRule).name !== 'layer') {
      const { name, params } = around as postcss.AtRule;
      found.unshift(`@${name} ${params}`);
    }
    around = around.parent;
  }
  return found;
}
