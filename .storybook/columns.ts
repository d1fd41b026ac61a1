import type { Showing } from './modes.js';

/** Grids narrower than this share of the window are a component's own, and not the page's. */
const least = 0.6;

let clear = (): void => {};

/** Draws the columns of a page's grids over it, as the browser has laid them out, while they are chosen. */
export function showColumns(document: Document, columns: Showing['columns']): void {
  clear();
  clear = () => {};
  if (columns === 'hidden') return;
  const overlay = document.createElement('div');
  overlay.style.cssText = 'position: absolute; inset: 0 auto auto 0; z-index: 9; pointer-events: none';
  overlay.setAttribute('aria-hidden', 'true');
  const draw = () => overlay.replaceChildren(...gridsIn(document).flatMap((grid) => columnsOf(grid)));
  document.body.append(overlay);
  const observer = new ResizeObserver(draw);
  observer.observe(document.body);
  clear = () => {
    observer.disconnect();
    overlay.remove();
  };
}

/** The outermost ones. */
function gridsIn(document: Document): HTMLElement[] {
  const wide = [...document.querySelectorAll<HTMLElement>('#storybook-root *')].filter(
    (element) =>
      element.clientWidth >= least * document.documentElement.clientWidth &&
      getComputedStyle(element).display === 'grid' &&
      tracksOf(element).length > 1,
  );
  return wide.filter((grid) => !wide.some((other) => other !== grid && other.contains(grid)));
}

/** In pixels, in the direction of the text. */
const tracksOf = (grid: HTMLElement) =>
  getComputedStyle(grid)
    .gridTemplateColumns.replaceAll(/\[[^\]]*\]/g, '')
    .split(' ')
    .map((size) => Number.parseFloat(size))
    .filter((size) => !Number.isNaN(size));

function columnsOf(grid: HTMLElement): HTMLElement[] {
  const { columnGap, direction, paddingInlineStart } = getComputedStyle(grid);
  const box = grid.getBoundingClientRect();
  const gap = Number.parseFloat(columnGap) || 0;
  let from = Number.parseFloat(paddingInlineStart);
  return tracksOf(grid).map((size) => {
    const column = document.createElement('div');
    const left = direction === 'rtl' ? box.right - from - size : box.left + from;
    from += size + gap;
    column.style.cssText = `position: absolute; left: ${left + scrollX}px; top: ${box.top + scrollY}px; width: ${size}px; height: ${box.height}px; background: #e0006018; outline: 1px solid #e0006066; outline-offset: -1px`;
    return column;
  });
}
