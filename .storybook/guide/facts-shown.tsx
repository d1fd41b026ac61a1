import { useEffect, useState } from 'react';
import type { Facts } from './facts.js';

const asked = new Map<string, Promise<unknown>>();

/** What lies beside Storybook under this name; each is asked for once, and there is none where Storybook was built without. */
export function useData<Data>(file: string): Data | undefined {
  const [data, setData] = useState<Data>();
  useEffect(() => {
    const answer = asked.get(file) ?? fetch(`./${file}`).then((found) => found.json());
    asked.set(file, answer);
    (answer as Promise<Data>).then(setData, () => {});
  }, [file]);
  return data;
}

/** The facts of every component, by title. */
export const useFacts = () => useData<Record<string, Facts>>('facts.json');

/** The facts of a title, if it is a component's. */
export const useFactsOf = (title: string): Facts | undefined => useFacts()?.[title];

/** What a component still lacks before a newsroom can count on it. Nothing is typed: each line follows from a count. */
export function lacks({ stories, pictures, trees, tests, withoutAxe, faults }: Facts): string[] {
  return [
    ...(pictures === 0 && trees < stories ? ['it has no picture of its own'] : []),
    ...(tests === 0 ? ['it has no tests'] : []),
    ...(withoutAxe > 0 ? [`axe is told to look away in ${counted(withoutAxe, 'story', 'stories')}`] : []),
    // Of a handful of faults, one that was not seen says little.
    ...(faults !== undefined && faults.counted >= 10 && faults.caught < faults.counted * 0.9
      ? [`the pictures saw ${faults.caught} of ${faults.counted} faults`]
      : []),
  ];
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const percent = (part: number, whole: number) => `${Math.floor((part / whole) * 100)} %`;
const kilobytes = (bytes: number) => (bytes === 0 ? '0' : `${(bytes / 1000).toFixed(1)} kB`);

/** Whether a component is ready, and by what that is known. */
export function Status({ title }: { title: string }) {
  const facts = useFactsOf(title);
  if (facts === undefined) return <p className="galley-guide-status" />;
  const { stories, pictures, modes, tests, withoutAxe, faults, bytes } = facts;
  const missing = lacks(facts);
  return (
    <p className="galley-guide-status">
      <strong className={missing.length === 0 ? 'is-ready' : 'is-lacking'}>
        {missing.length === 0 ? 'Ready' : `Not ready: ${missing.join('; ')}`}
      </strong>
      <span>{counted(stories, 'story', 'stories')}</span>
      <span>
        {pictures === 0
          ? 'pictured within others'
          : `${counted(pictures, 'picture', 'pictures')} in ${counted(modes, 'mode', 'modes')}`}
      </span>
      <span>{counted(tests, 'test file', 'test files')}</span>
      <span>{withoutAxe === 0 ? 'axe: no findings allowed' : 'axe: exceptions'}</span>
      {faults !== undefined && faults.counted > 0 && (
        <span>
          {percent(faults.caught, faults.counted)} of {faults.counted} seeded faults seen
        </span>
      )}
      {bytes !== undefined && <span>{bytes.client === 0 ? 'no script' : `${kilobytes(bytes.client)} of script`}</span>}
    </p>
  );
}

/** What a component costs a reader and a server, and where it is written. */
export function Cost({ title }: { title: string }) {
  const facts = useFactsOf(title);
  if (facts === undefined) return null;
  const { bytes, changes = [], folder } = facts;
  return (
    <>
      {bytes === undefined ? (
        <p>Its size is told once the packages are built: pnpm turbo run build.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Compressed, without React</th>
              <th>Size</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Script in the reader’s browser, all that its behaviour needs</td>
              <td>{kilobytes(bytes.client)}</td>
            </tr>
            <tr>
              <td>Its own styles</td>
              <td>{kilobytes(bytes.styles)}</td>
            </tr>
            <tr>
              <td>On the server, with all of Galley that it uses</td>
              <td>{kilobytes(bytes.server)}</td>
            </tr>
          </tbody>
        </table>
      )}
      <p>
        Source: <code>{folder}</code>
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ day, words }, index) => (
            <li key={index}>
              <time dateTime={day}>{day}</time> {words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
