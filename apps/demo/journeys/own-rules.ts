import type { Page } from '@playwright/test';

/** A node of the tree that the browser gives to screen readers. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  childIds?: string[];
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** Landmarks that a page may have several of, so that a name must tell them apart. */
const named = new Set(['navigation', 'complementary', 'region', 'form', 'search']);

/** What is wrong with a page's headings and landmarks, as the browser understands them: what nobody hears is not among them. */
export async function outlineFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AxNode | undefined): AxNode[] =>
    node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))];
  const heard = inOrder(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      level: Number(properties.find((property) => property.name === 'level')?.value.value),
    }));

  const headings = heard.filter(({ role }) => role === 'heading');
  const firsts = headings.filter(({ level }) => level === 1);
  const mains = heard.filter(({ role }) => role === 'main');
  const faults = [
    ...(firsts.length === 1 ? [] : [`${firsts.length} headings of the first level`]),
    ...(mains.length === 1 ? [] : [`${mains.length} main parts`]),
  ];
  for (const [index, { level, name }] of headings.entries()) {
    const before = headings[index - 1];
    if (name === '') faults.push(`a heading of level ${level} says nothing`);
    if (level > (before?.level ?? 0) + 1) faults.push(`“${name}”, level ${level}, follows level ${before?.level ?? 0}`);
  }
  const seen = new Set<string>();
  for (const { role, name } of heard.filter((node) => named.has(node.role))) {
    // A form without a name is no landmark.
    if (name === '' && role === 'form') continue;
    if (name === '') faults.push(`a ${role} without a name`);
    else if (seen.has(`${role} ${name}`)) faults.push(`two of the role ${role} are named “${name}”`);
    seen.add(`${role} ${name}`);
  }
  return faults;
}

/**
 * Targets of less than 24 × 24 CSS pixels that are in no exception of WCAG 2.5.8: in a sentence, whose lines give the height,
 * or with so much room around that a circle of 24 pixels on its middle meets no other target.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls]';
    const seen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
    const within = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    const targets = within(document)
      .filter((element) => element.matches(selector) && element.checkVisibility(seen))
      .filter((element) => element.closest('[aria-hidden=true]') === null)
      .map((element) => ({ element, place: areaOf(element).getBoundingClientRect() }))
      // What only a reader at the keyboard gets to see has its size when it is seen.
      .filter(({ place }) => place.width > 1 && place.height > 1 && place.right > 0 && place.bottom + scrollY > 0);
    const small = targets.filter(({ place }) => place.width < 24 || place.height < 24);
    return small
      .filter((target) => !isInSentence(target.element) && !hasRoom(target))
      .map(({ element, place }) => `${place.width} × ${place.height}: ${element.outerHTML.slice(0, 200)}`);

    /** What takes the press: the label of a field, or the card over which a link is stretched. */
    function areaOf(element: HTMLElement): Element {
      const over = getComputedStyle(element, '::after');
      if (over.content !== 'none' && over.position === 'absolute') {
        if (getComputedStyle(element).position !== 'static') return element;
        return element.offsetParent ?? element;
      }
      return (element.matches('input[type=checkbox], input[type=radio]') && element.closest('label')) || element;
    }

    function isInSentence(element: HTMLElement): boolean {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block: Element | null = element;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (block === null) return false;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode as Text;
        if (/[\p{L}\p{N}]/u.test(data) && parentElement?.closest(selector) === null && isInline(parentElement, block))
          return true;
      }
      return false;
    }

    /** Whether it stands in the lines of the block itself. */
    function isInline(element: Element, block: Element): boolean {
      for (let one: Element | null = element; one !== null && one !== block; one = one.parentElement)
        if (getComputedStyle(one).display !== 'inline') return false;
      return true;
    }

    function hasRoom({ element, place }: (typeof targets)[number]): boolean {
      const middle = { x: place.left + place.width / 2, y: place.top + place.height / 2 };
      return targets.every((other) => {
        if (other.element === element || areaOf(other.element) === areaOf(element)) return true;
        const { left, right, top, bottom } = other.place;
        const isSmall = small.includes(other);
        const away = isSmall
          ? Math.hypot((left + right) / 2 - middle.x, (top + bottom) / 2 - middle.y)
          : Math.hypot(Math.max(left - middle.x, 0, middle.x - right), Math.max(top - middle.y, 0, middle.y - bottom));
        return away >= (isSmall ? 24 : 12);
      });
    }
  });
}
