import type { CDPSession } from '@playwright/test';
import type { Stage, View } from './stage.ts';

/** What a reader can point at and tab to. */
export const interactive =
  ':is(a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [tabindex="0"]):not(:disabled)';

interface Node {
  nodeId: number;
  nodeType: number;
  parent?: Node;
  children?: Node[];
  shadowRoots?: Node[];
}

const elementNode = 1;
const fragmentNode = 11;
const documentNode = 9;

/**
 * Takes a picture in which, if the view asks for it, everything interactive is pointed at and focused at once: one
 * picture of all rings and hovers, which no reader sees together.
 */
export async function inStates<Picture>(
  { devtools }: Stage,
  { states = false }: Pick<View, 'states'>,
  take: () => Promise<Picture>,
): Promise<Picture> {
  if (!states) return take();
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  try {
    await force(devtools);
    return await take();
  } finally {
    // With these the browser forgets what it was told to force.
    await devtools.send('CSS.disable');
    await devtools.send('DOM.disable');
  }
}

async function force(devtools: CDPSession): Promise<void> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodes = withParents(root);
  const trees = [...nodes.values()].filter(({ nodeType }) => nodeType === documentNode || nodeType === fragmentNode);
  const found = await Promise.all(
    trees.map(({ nodeId }) => devtools.send('DOM.querySelectorAll', { nodeId, selector: interactive })),
  );
  const targets = new Set(found.flatMap(({ nodeIds }) => nodeIds));
  // Whoever points at a link points at all that the link stands in.
  const around = new Set([...targets].flatMap((id) => ancestors(nodes.get(id))));
  await Promise.all(
    [...around, ...targets].map((nodeId) =>
      devtools.send('CSS.forcePseudoState', {
        nodeId,
        forcedPseudoClasses: ['hover', 'focus-within', ...(targets.has(nodeId) ? ['focus', 'focus-visible'] : [])],
      }),
    ),
  );
}

function withParents(node: Node, parent?: Node, all = new Map<number, Node>()): Map<number, Node> {
  all.set(node.nodeId, { ...node, ...(parent === undefined ? {} : { parent }) });
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
    withParents(child, all.get(node.nodeId), all);
  return all;
}

function ancestors(node: Node | undefined): number[] {
  if (node?.parent === undefined) return [];
  const { parent } = node;
  return [...(parent.nodeType === elementNode ? [parent.nodeId] : []), ...ancestors(parent)];
}
