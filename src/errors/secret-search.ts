import { tagOf } from '../lib/shapes.js';

/** Properties and items. A value with more is not searched to its end: it counts as one that holds a secret. */
const mostParts = 5_000;
/** The method that Node prints an object with. It can print what no property shows. */
const customPrint = Symbol.for('nodejs.util.inspect.custom');

/** How deeply an object prints those in it: more than a log does by default. */
const printedDepth = 8;

type Part = readonly [name: unknown, value: unknown];

/**
 * True if a value shows a secret to those who print, serialise or copy it: in any property, also hidden ones and those of
 * getters, inherited or of a function, in keys, in collections, and in the causes beneath.
 *
 * @param isSecret - tells if a text contains a secret, by itself or by the name of its property, or an object by that name.
 */
export function holdsSecret(value: unknown, isSecret: (part: unknown, name: unknown) => boolean): boolean {
  const holders = new Set<object>();
  /** The internals of objects that print themselves, such as the promises of a web stream. */
  const unprinted = new Set<object>();
  let count = 0;
  const isFound = ([name, part]: Part): boolean => {
    count += 1;
    if (isHolder(part)) holders.add(part);
    return count > mostParts || isSecret(textOfSymbol(name), '') || isSecret(textOfSymbol(part), name);
  };
  try {
    if (isFound(['', value])) return true;
    // What is added while the set is iterated is visited too.
    for (const holder of holders) {
      const isUnprinted = unprinted.has(holder) || customPrint in holder;
      // A promise is printed with its value, which cannot be read.
      if (!isUnprinted && tagOf(holder) === 'Promise') return true;
      for (const part of partsOf(holder)) {
        if (isUnprinted && isHolder(part[1]) && !holders.has(part[1])) unprinted.add(part[1]);
        if (isFound(part)) return true;
      }
    }
    return false;
  } catch {
    // What throws when it is read cannot be searched.
    return true;
  }
}

const textOfSymbol = (value: unknown): unknown => (typeof value === 'symbol' ? String(value) : value);

const isHolder = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null);

function* partsOf(holder: object): Iterable<Part> {
  // Bytes are printed as numbers.
  if (ArrayBuffer.isView(holder)) return;
  if (typeof holder === 'function') return yield* partsOfFunction(holder);
  if ('stack' in holder && customPrint in holder) throw new TypeError('The error prints itself.');
  for (const key of Reflect.ownKeys(holder)) yield [key, Reflect.get(holder, key)];
  for (const above of prototypesOf(holder)) {
    yield* inheritedData(above);
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(above)))
      // Those with an underscore are internals of Node, which warns of their use.
      if ('get' in property && property.get !== undefined && !key.startsWith('_'))
        yield [key, Reflect.get(holder, key)];
  }
  yield* printedParts(holder);
  if ('toJSON' in holder && typeof holder.toJSON === 'function') yield ['', holder.toJSON()];
  yield* itemsOf(holder);
}

/** What an object prints of itself, as by private fields: a text, or values that are printed in its place. */
function printedParts(holder: object): readonly Part[] {
  const print: unknown = Reflect.get(holder, customPrint);
  if (typeof print !== 'function') return [];
  const parts: Part[] = [];
  const inspect = (part: unknown): string => {
    parts.push(['', part]);
    return '';
  };
  parts.push(['', Reflect.apply(print, holder, [printedDepth, { depth: printedDepth }, inspect])]);
  return parts;
}

/** The data of a function or a class. Its getters are not read: they are printed as `[Getter]`, and may run a program. */
function* partsOfFunction(holder: object): Iterable<Part> {
  for (const [key, value] of ownData(holder))
    // The getters of a prototype fail without an object of the class.
    if (key === 'prototype' && isHolder(value)) yield* inheritedData(value);
    else yield [key, value];
  for (const above of prototypesOf(holder)) yield* inheritedData(above);
}

function* prototypesOf(holder: object): Iterable<object> {
  for (let above: unknown = Object.getPrototypeOf(holder); isHolder(above); above = Object.getPrototypeOf(above))
    yield above;
}

/** The data of a prototype. Methods are left out: each would be searched, and they are most of what classes have. */
function* inheritedData(prototype: object): Iterable<Part> {
  for (const part of ownData(prototype)) if (typeof part[1] !== 'function' && part[0] !== 'prototype') yield part;
}

function* ownData(holder: object): Iterable<Part> {
  for (const key of Reflect.ownKeys(holder)) {
    const property = Reflect.getOwnPropertyDescriptor(holder, key);
    if (property !== undefined && 'value' in property) yield [key, property.value];
  }
}

/** The items of a Map, Set, Headers, URLSearchParams or FormData, and the text of a String object. */
function itemsOf(holder: object): readonly Part[] {
  const items: Part[] = 'charAt' in holder ? [['', String.prototype.slice.call(holder)]] : [];
  if ('has' in holder && 'forEach' in holder && typeof holder.forEach === 'function')
    holder.forEach((item: unknown, key: unknown) => items.push([key, item], ['', key]));
  return items;
}
