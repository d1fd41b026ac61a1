/** What a component may not ask the machine that renders it, by its name in a message. */
class AskedTheMachine extends Error {
  constructor(what: string) {
    super(`${what} answers with this machine's own clock, zone or language. Take it from \`edition\`.`);
  }
}

const refuse = (what: string) => (): never => {
  throw new AskedTheMachine(what);
};

type Replaced = [object: object, key: string, value: PropertyDescriptor];

/**
 * Does something on a machine that has no clock, zone, language and no chance: `Date.now()`, `new Date()` and its
 * local getters, `Math.random()`, every `Intl` constructor and `toLocale…` without a locale, and dates without a
 * zone throw. Rendering that gets through it is the same on every machine.
 */
export function withoutMachine<Result>(act: () => Result): Result {
  const before: Replaced[] = [];
  for (const [object, key, value] of replacements()) {
    before.push([
      object,
      key,
      Object.getOwnPropertyDescriptor(object, key) ?? { value: undefined, configurable: true },
    ]);
    Object.defineProperty(object, key, value);
  }
  try {
    return act();
  } finally {
    for (const [object, key, value] of before.toReversed()) Object.defineProperty(object, key, value);
  }
}

const localGetters =
  'getFullYear getMonth getDate getDay getHours getMinutes getSeconds getTimezoneOffset toString toDateString toTimeString'.split(
    ' ',
  );

const takesLocale: readonly [prototype: object, method: string, position: number][] = [
  [Date.prototype, 'toLocaleString', 0],
  [Date.prototype, 'toLocaleDateString', 0],
  [Date.prototype, 'toLocaleTimeString', 0],
  [Number.prototype, 'toLocaleString', 0],
  [BigInt.prototype, 'toLocaleString', 0],
  [Array.prototype, 'toLocaleString', 0],
  [String.prototype, 'toLocaleUpperCase', 0],
  [String.prototype, 'toLocaleLowerCase', 0],
  [String.prototype, 'localeCompare', 1],
];

const intlConstructors =
  'DateTimeFormat NumberFormat PluralRules ListFormat RelativeTimeFormat Segmenter Collator DisplayNames DurationFormat'.split(
    ' ',
  );

function replacements(): Replaced[] {
  const hidden = (value: unknown): PropertyDescriptor => ({ value, configurable: true, writable: true });
  const ownDate = Date;
  return [
    [globalThis, 'Date', hidden(withoutClock(ownDate))],
    ...localGetters.map((name): Replaced => [ownDate.prototype, name, hidden(refuse(`Date#${name}()`))]),
    ...takesLocale.map(([prototype, name, position]): Replaced => {
      const own = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
      return [
        prototype,
        name,
        hidden(function (this: unknown, ...given: unknown[]) {
          if (given[position] === undefined) throw new AskedTheMachine(`${name}() without a locale`);
          return own.apply(this, given);
        }),
      ];
    }),
    ...intlConstructors
      .filter((name) => name in Intl)
      .map((name): Replaced => [Intl, name, hidden(withoutDefaults(name))]),
    [Math, 'random', hidden(refuse('Math.random()'))],
    ...('navigator' in globalThis
      ? ['language', 'languages'].map((name): Replaced => [
          navigator,
          name,
          { get: refuse(`navigator.${name}`), configurable: true },
        ])
      : []),
  ];
}

function withoutClock(own: DateConstructor): DateConstructor {
  return new Proxy(own, {
    construct: (target, given: unknown[]) => {
      if (given.length === 0) throw new AskedTheMachine('new Date()');
      return Reflect.construct(target, given) as Date;
    },
    apply: refuse('Date()'),
    get: (target, key) => (key === 'now' ? refuse('Date.now()') : Reflect.get(target, key)),
  });
}

function withoutDefaults(name: string): object {
  const check = ([locale, options]: [unknown, Intl.DateTimeFormatOptions?]) => {
    if (locale === undefined) throw new AskedTheMachine(`Intl.${name} without a locale`);
    if (name === 'DateTimeFormat' && options?.timeZone === undefined)
      throw new AskedTheMachine('Intl.DateTimeFormat without a zone');
  };
  return new Proxy(Reflect.get(Intl, name) as new (...given: unknown[]) => object, {
    construct: (target, given: [unknown, Intl.DateTimeFormatOptions?]) => {
      check(given);
      return Reflect.construct(target, given) as object;
    },
    apply: (target, self, given: [unknown, Intl.DateTimeFormatOptions?]) => {
      check(given);
      return Reflect.apply(target as unknown as (...all: unknown[]) => unknown, self, given);
    },
  });
}
