import type { ComponentBox } from '../capture/details.ts';
import type { Cause, Change } from './cause.ts';
import type { Signature } from './groups.ts';
import { bottom, overlap, type Box } from './boxes.ts';
import type { Line } from './text-diff.ts';

/** What a change of pixels may be called, the likeliest first: a colour by its pair, the rest by the component. */
export function signaturesOf({ change, box }: Cause, components: readonly ComponentBox[], start: Box): Signature[] {
  if (change.kind === 'recoloured') {
    return [{ key: `recoloured ${change.from} ${change.to}`, title: `${change.from} became ${change.to}` }];
  }
  const under = componentsUnder(start, components).slice(0, 1);
  const named = change.kind === 'space' && change.axis === 'height' ? componentsAround(box, components) : under;
  return (named.length === 0 ? [nowhere] : named).map(({ component, file }) => ({
    key: `${component} ${Object.values(change).join(' ')}`,
    title: `${component}: ${words(change)}`,
    file,
  }));
}

const pixels = (count: number) => `${Math.abs(count)} px`;

function words(change: Exclude<Change, { kind: 'recoloured' }>): string {
  switch (change.kind) {
    case 'space': {
      const [side, pushed] = change.axis === 'height' ? ['height', 'below'] : ['width', 'beside it'];
      return `${pixels(change.by)} ${change.by > 0 ? 'more' : 'less'} ${side}, and what stands ${pushed} is pushed`;
    }
    case 'resized':
      return `${pixels(change.by)} ${change.by > 0 ? 'higher' : 'lower'}, and drawn otherwise`;
    case 'appeared':
      return 'something appeared';
    case 'vanished':
      return 'something vanished';
    case 'other':
      return 'drawn otherwise';
    default:
      return change satisfies never;
  }
}

const nowhere: { component: string; file?: string } = { component: 'Outside of components' };
const area = ({ box }: ComponentBox) => box.width * box.height;

/** Those that stand under a box, the smallest first. */
export function componentsUnder(box: Box, components: readonly ComponentBox[]): ComponentBox[] {
  return components
    .filter((component) => overlap(component.box, box))
    .toSorted((one, other) => area(one) - area(other));
}

/** Space belongs to a component that ends or begins in it, or else to the one around it. */
function componentsAround(gap: Box, components: readonly ComponentBox[]): ComponentBox[] {
  const under = components.filter(({ box }) => overlap(box, gap, 1)).toSorted((one, other) => area(one) - area(other));
  const isIn = (y: number) => y >= gap.y - 1 && y <= bottom(gap) + 1;
  const edged = under.filter(({ box }) => isIn(box.y) || isIn(bottom(box)));
  const around = under.filter(({ box }) => box.y < gap.y && bottom(box) > bottom(gap)).slice(0, 1);
  return [...edged, ...around];
}

/** What a change of the accessibility tree is called: by the lines that went and came. */
export function signatureOfTree(lines: readonly Line[]): Signature {
  const changed = lines.filter(([sign]) => sign !== ' ').map(([sign, text]) => `${sign} ${text.trim()}`);
  return { key: `tree ${changed.join('\n')}`, title: `Accessibility tree: ${changed[0] ?? 'other order'}` };
}
