import { StrictMode, useEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import type { Example } from './conformance.js';

/**
 * In a browser: what the server printed is taken over by React, in StrictMode, without a word in the console and
 * without a changed node. Elements have started by then, as on a page whose scripts come early.
 */
export function describeHydration(examples: Record<string, Example>): void {
  describe('hydrates in silence', () => {
    test.each(Object.entries(examples))('%s', async (_name, example) => {
      const said: unknown[][] = [];
      const listen = (...words: unknown[]) => void said.push(words);
      const spies = [
        vi.spyOn(console, 'error').mockImplementation(listen),
        vi.spyOn(console, 'warn').mockImplementation(listen),
      ];
      const container = document.createElement('div');
      document.body.append(container);
      container.innerHTML = renderToString(page(example));
      const nodes = [...container.querySelectorAll('*')];
      const before = container.textContent;
      const root = await hydrated(container, example, listen);
      expect(said).toEqual([]);
      expect(container.textContent).toBe(before);
      expect([...container.querySelectorAll('*')].every((node, index) => node === nodes[index])).toBe(true);
      root.unmount();
      container.remove();
      expect(said).toEqual([]);
      for (const spy of spies) spy.mockRestore();
    });
  });
}

function hydrated(container: HTMLElement, example: ReactNode, onRecoverableError: (error: unknown) => void) {
  return new Promise<ReturnType<typeof hydrateRoot>>((done) => {
    const root = hydrateRoot(
      container,
      page(example, () => done(root)),
      { onRecoverableError },
    );
  });
}

/** The same tree on server and browser: React makes ids of its shape. */
function page(example: ReactNode, then?: () => void) {
  return (
    <StrictMode>
      {example}
      <WhenHydrated then={then} />
    </StrictMode>
  );
}

function WhenHydrated({ then }: { then: (() => void) | undefined }) {
  useEffect(() => void setTimeout(() => then?.()), [then]);
  return null;
}
