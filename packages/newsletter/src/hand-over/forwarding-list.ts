import { setTimeout as wait } from 'node:timers/promises';
import type { List, Wish } from '../endpoint/sign-up.js';
import { mailsPerDay, oneMailFor } from '../subscriber-store/subscriber-store.js';
import { maskAddresses } from '../email-address/mask-addresses.js';

type Told = Awaited<ReturnType<List['take']>>;

interface Forwarded {
  newsletters: ReadonlySet<string>;
  at: number;
  told: Promise<Told>;
  /** How long it took, in milliseconds. */
  took: number;
}

const day = 24 * 3_600_000;
/** Addresses that are remembered. Beyond that the oldest are forgotten, and could be written to once more. */
const most = 100_000;

/**
 * A list that somebody else keeps, and `forward` reaches. Services write to an address as often as they are asked to;
 * so it is asked at most twice a day about one address, and once in ten minutes for the same. This is counted in this
 * process: several count each for itself.
 */
export function createForwardingList(forward: (wish: Wish) => Promise<Told>): List {
  /** By key; those that were forwarded last come last. */
  const lately = new Map<string, Forwarded[]>();

  function forget(now: number): void {
    for (const [key, earlier] of lately) {
      if (lately.size <= most && earlier.some(({ at }) => at > now - day)) return;
      lately.delete(key);
    }
  }

  async function take(wish: Wish): Promise<Told> {
    const begun = performance.now();
    const now = wish.at.getTime();
    forget(now);
    const earlier = (lately.get(wish.key) ?? []).filter(({ at }) => at > now - day);
    const isSpent = earlier.length >= mailsPerDay;
    const same = earlier.findLast(({ newsletters, at }) => {
      return (isSpent || at > now - oneMailFor) && wish.newsletters.every(({ id }) => newsletters.has(id));
    });
    if (same !== undefined) {
      const told = await same.told;
      // A quicker answer would tell a stranger that this address has been here today.
      await wait(Math.max(0, same.took - (performance.now() - begun)));
      return told;
    }
    if (isSpent) throw new Error(`${maskAddresses(wish.key)} was forwarded ${mailsPerDay} times today, and no more.`);

    const newsletters = new Set(wish.newsletters.map(({ id }) => id));
    const forwarded: Forwarded = { newsletters, at: now, told: forward(wish), took: 0 };
    lately.delete(wish.key);
    lately.set(wish.key, [...earlier, forwarded]);
    try {
      return await forwarded.told;
    } catch (error) {
      // What was not taken may be tried again at once.
      lately.set(
        wish.key,
        (lately.get(wish.key) ?? []).filter((each) => each !== forwarded),
      );
      throw error;
    } finally {
      forwarded.took = performance.now() - begun;
    }
  }

  return { take };
}

/** What stands for each newsletter at the service; a newsletter without one is refused by name. */
export function placesOf(wish: Wish, places: Readonly<Record<string, string>>): string[] {
  const found = wish.newsletters.map(({ id }) => {
    const place = Object.hasOwn(places, id) ? places[id] : undefined;
    if (place === undefined) throw new Error(`The newsletter ${JSON.stringify(id)} has no list to be forwarded to.`);
    return place;
  });
  return [...new Set(found)];
}

/** Sees at start that each newsletter has a place of the right form. */
export function checkPlaces(
  who: string,
  places: Readonly<Record<string, string>>,
  { form, like }: { form: RegExp; like: string },
): void {
  const entries = Object.entries(places);
  if (entries.length === 0)
    throw new TypeError(`${who}: no newsletter has a list. Give one at least: { id: "${like}" }.`);
  for (const [id, place] of entries) {
    if (form.test(place)) continue;
    throw new TypeError(
      `${who}: ${JSON.stringify(place)} is no list that ${JSON.stringify(id)} could be forwarded to. ` +
        `Give what the service calls it, which looks like "${like}".`,
    );
  }
}
