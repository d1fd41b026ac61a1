/** The values that a brand decides, for the pages on foundations. All comes from the contract, the brands and the built sheets. */
import { brandNames, breakpoints, from, layers, type Breakpoint, type BrandName } from '@galley/foundations';
import type { ReactNode } from 'react';
import type { Brand } from '../../packages/foundations/src/brands/brand.js';
import { space } from '../../packages/foundations/src/brands/brand-rules.js';
import { brands } from '../../packages/foundations/src/brands/brands.js';
import { colorOf, rolePairs, type Role } from '../../packages/foundations/src/brands/role-pairs.js';
import { contrast } from '../../packages/foundations/src/command/contrast.js';
import { entriesOf, type ContractEntry } from '../../packages/foundations/src/specimens/roles.js';
import { CopyName } from '../../packages/foundations/src/specimens/sheet.js';
import { faces, type TextStep } from '../../packages/foundations/src/type-scale/text.js';
import { useData, useFacts } from './facts-shown.js';
import { idOf } from './id-of.js';
import type { SheetFacts, Styled } from './sheets.js';
import type { TokenFile } from './token-files.js';

const schemes = ['light', 'dark'] as const;
const useStyles = () => useData<SheetFacts>('styles.json');

/** Storybook's tables, wider than a phone. */
function Sheet({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Whoever has no mouse scrolls it too.
    <div className="galley-guide-sheet sb-unstyled" tabIndex={0} role="region" aria-label={heads[0]}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A row of the contract: its name, which a click copies, a cell for each brand, and what is made with it. */
function Row({ entry, children }: { entry: ContractEntry; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">
        <CopyName name={entry.property} label={entry.path} />
      </th>
      {children}
      <td>
        <UsedBy property={entry.property} />
      </td>
    </tr>
  );
}

/** The components whose rules name a value. */
function UsedBy({ property }: { property: string }) {
  const folders = useStyles()?.uses[property];
  const facts = useFacts();
  if (folders === undefined || facts === undefined) return null;
  const titles = Object.keys(facts).filter((title) => folders.includes(facts[title]?.folder ?? ''));
  return (
    <details>
      <summary>{titles.length}</summary>
      {titles.map((title) => (
        <Link key={title} title={title} />
      ))}
    </details>
  );
}

function Link({ title }: { title: string }) {
  return (
    <a href={`./?path=/docs/${idOf(title)}--docs`} target="_top">
      {title.split('/').at(-1)}
    </a>
  );
}

/** Each colour by its role, in every brand and scheme, with the least contrast that it has to anything it may meet. */
export function Colours() {
  const columns = brandNames.flatMap((brand) => schemes.map((scheme) => ({ brand, scheme })));
  return (
    <Sheet heads={['Role', ...columns.map(({ brand, scheme }) => `${brand}, ${scheme}`), 'Used by']}>
      {entriesOf('color').map((entry) => (
        <Row key={entry.path} entry={entry}>
          {columns.map(({ brand, scheme }) => (
            <Colour key={brand + scheme} role={entry.path.replace('color.', '') as Role} of={brands[brand][scheme]} />
          ))}
        </Row>
      ))}
    </Sheet>
  );
}

function Colour({ role, of }: { role: Role; of: Brand['light'] }) {
  const color = colorOf(of, role);
  const [worst] = rolePairs
    .filter((pair) => pair.of === role)
    .map(({ on }) => ({ on, figure: contrast(color, colorOf(of, on)) }))
    .toSorted((one, other) => one.figure - other.figure);
  return (
    <td>
      <span className="galley-guide-swatch" style={{ background: color }} />
      <code>{color}</code>
      {worst !== undefined && (
        <small>
          {worst.figure.toFixed(1)} on {worst.on.split('.').at(-1)}
        </small>
      )}
    </td>
  );
}

/** Each step of the type scale in every brand: face, size on a phone and from the tablet on, line height, weight, tracking. */
export function TypeSteps() {
  const sizes = new Map(entriesOf('type').map((entry) => [entry.path, entry]));
  return (
    <Sheet heads={['Step', ...brandNames, 'Used by']}>
      {(Object.keys(faces) as TextStep[]).map((step) => (
        <tr key={step}>
          <th scope="row">
            <code>{step}</code>
          </th>
          {brandNames.map((brand) => (
            <td key={brand}>
              <Metrics brand={brand} step={step} />
            </td>
          ))}
          <td>
            <UsedBy property={sizes.get(`type.${step}.size`)?.property ?? ''} />
          </td>
        </tr>
      ))}
    </Sheet>
  );
}

function Metrics({ brand, step }: { brand: BrandName; step: TextStep }) {
  const { font, type } = brands[brand];
  const [phone, tablet, leading, weight, tracking] = type[step];
  const [family = ''] = font[faces[step]].split(',');
  return (
    <>
      {family.replaceAll("'", '').replace(' Variable', '')}
      <small>
        {phone === tablet ? phone : `${phone} → ${tablet}`} px / {leading}, {weight}
        {tracking === 0 ? '' : `, ${tracking} em`}
      </small>
    </>
  );
}

type Group = 'space' | 'radius' | 'line' | 'measure' | 'font' | 'manner';

/** The values of groups of the contract, in every brand. */
export function Values({ groups }: { groups: readonly Group[] }) {
  return (
    <Sheet heads={['Value', ...brandNames, 'Used by']}>
      {groups.flatMap((group) =>
        entriesOf(group).map((entry) => (
          <Row key={entry.path} entry={entry}>
            {brandNames.map((brand) => (
              <td key={brand}>{valueIn(brand, group, entry.path)}</td>
            ))}
          </Row>
        )),
      )}
    </Sheet>
  );
}

function valueIn(brand: BrandName, group: Group, path: string): string {
  const values: Record<string, string> = group === 'space' ? space : brands[brand][group];
  return values[path.slice(group.length + 1)] ?? '';
}

/** Where a wider layout begins, and how a sheet asks for it. */
export function Breakpoints() {
  return (
    <Sheet heads={['Breakpoint', 'From, in CSS pixels', 'In a sheet']}>
      {(Object.keys(breakpoints) as Breakpoint[]).map((name) => (
        <tr key={name}>
          <th scope="row">
            <CopyName name={`from('${name}')`} label={name} />
          </th>
          <td>{breakpoints[name]}</td>
          <td>
            <code>@media {from(name)}</code>
          </td>
        </tr>
      ))}
    </Sheet>
  );
}

/** The cascade layers, the weakest first, and what is lifted over its neighbours. */
export function Layers() {
  const stacks = useStyles()?.stacks ?? [];
  return (
    <>
      <ol>
        {Object.values(layers).map((layer) => (
          <li key={layer}>
            <code>{layer}</code>
          </li>
        ))}
      </ol>
      <Rules heads={['Lifted', 'By', 'When']} rules={stacks} />
    </>
  );
}

/** All that moves: none of it where the reader asks for less motion. */
export function Moves() {
  return <Rules heads={['Moves', 'By', 'When']} rules={useStyles()?.moves ?? []} />;
}

function Rules({ heads, rules }: { heads: readonly string[]; rules: readonly Styled[] }) {
  const rows = new Map(rules.map((rule) => [JSON.stringify(rule), rule]));
  return (
    <Sheet heads={heads}>
      {[...rows].map(([key, { folder, property, value, when }]) => (
        <tr key={key}>
          <th scope="row">
            <Name folder={folder} />
          </th>
          <td>
            <code>
              {property}: {value}
            </code>
          </td>
          <td>{when.join(' ') || 'always'}</td>
        </tr>
      ))}
    </Sheet>
  );
}

/** What is only seen within another component has no page of its own. */
function Name({ folder }: { folder: string }) {
  const facts = useFacts() ?? {};
  const title = Object.keys(facts).find((one) => facts[one]?.folder === folder);
  return title === undefined ? folder.split('/').at(-1) : <Link title={title} />;
}

/** The values as files for other tools. */
export function Downloads() {
  const files = useData<Omit<TokenFile, 'text'>[]>('tokens/index.json') ?? [];
  return (
    <ul>
      {files.map(({ name, words }) => (
        <li key={name}>
          <a href={`./tokens/${name}`} download={name}>
            {name}
          </a>
          : {words}
        </li>
      ))}
    </ul>
  );
}
