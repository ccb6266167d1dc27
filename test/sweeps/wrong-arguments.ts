/** Wrong arguments for the functions of the sweeps, and what a call with them comes to. */
import { inspect } from 'node:util';
import { isCozeError } from '../../src/index.js';

export type Call = (...args: readonly unknown[]) => unknown;

/** A function with arguments that work. */
export interface Subject {
  readonly name: string;
  readonly call: Call;
  /** Made for each call: some are used up. The keys are the names of the parameters. */
  readonly args: () => Readonly<Record<string, unknown>>;
  /** How many of them cannot be left out. Default: all. */
  readonly required?: number;
  /** Kinds that a parameter takes, too. */
  readonly takes?: readonly string[];
  /** True for a function whose errors are thrown, because it returns no promise. */
  readonly isSynchronous?: boolean;
}

class Instance {
  get value(): string {
    throw new RangeError('mine');
  }
}

const wrongValues: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  'a number': 5,
  'a bigint': 5n,
  'a boolean': true,
  'a symbol': Symbol('s'),
  'an empty text': '',
  // No file is made if it is taken for a path.
  'a text': 'missing/x',
  'an array': [],
  'an array of nothing': [null],
  'an object': {},
  'an object with a getter that throws': Object.defineProperty({}, 'value', {
    enumerable: true,
    get: () => new Instance().value,
  }),
  'an object of another class': new Instance(),
  'an object without a prototype': Object.create(null),
  'a function': () => 1,
};

/** What a call came to. */
interface Outcome {
  /** True if the error was thrown by the call, not by its promise. */
  readonly isThrown: boolean;
  readonly error: unknown;
}

const isFunction = (value: unknown): value is Call => typeof value === 'function';

/** Calls a function, and waits for its promise, or for the first value of its iterator. */
async function outcomeOf(call: Call, args: readonly unknown[]): Promise<Outcome> {
  let result: unknown;
  try {
    result = call(...args);
  } catch (error) {
    return { isThrown: true, error };
  }
  try {
    const next = typeof result === 'object' && result !== null && 'next' in result ? result.next : undefined;
    await (isFunction(next) ? Reflect.apply(next, result, []) : result);
    return { isThrown: false, error: undefined };
  } catch (error) {
    return { isThrown: false, error };
  }
}

/** The kind of a value, by which a function knows that it is wrong. */
function kindOf(value: unknown): string {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === 'AsyncFunction' ? 'Function' : tag;
}

/**
 * What is wrong with a function: each of its arguments is replaced by values of every kind, and so is each field of those that
 * are objects. The error of a wrong argument has to name it, or a field that is missing in it; that of a wrong field has
 * to be one of this package, if there is one.
 *
 * @param sent - how many requests were sent so far.
 */
export async function problemsOf(subject: Subject, sent: () => number): Promise<string[]> {
  const { call, required = Infinity, takes = [], isSynchronous = false } = subject;
  const problems: string[] = [];
  const { error: refusal } = await outcomeOf(call, Object.values(subject.args()));
  if (refusal !== undefined) problems.push(`with right arguments: ${shown(refusal)}`);
  const replaced = (name: string, value: unknown) =>
    outcomeOf(call, Object.values({ ...subject.args(), [name]: value }));
  const judge = ({ error, isThrown }: Outcome, what: string): boolean => {
    if (error === undefined) return false;
    if (!isCozeError(error)) problems.push(`${what}: ${shown(error)}`);
    else if (isThrown !== isSynchronous) problems.push(`${what} ${isThrown ? 'throws' : 'rejects'}: ${error.message}`);
    return true;
  };
  for (const [index, [name, right]] of Object.entries(subject.args()).entries()) {
    for (const [kind, value] of Object.entries(wrongValues)) {
      const before = sent();
      const outcome = await replaced(name, value);
      const isRefused = judge(outcome, `${name} as ${kind}`);
      const isWrong = kindOf(value) !== kindOf(right) && !takes.includes(kindOf(value));
      if (!isWrong || (value === undefined && index >= required)) continue;
      if (!isRefused) problems.push(`${name} as ${kind} is accepted`);
      else if (!namesOf(name, right).test(String(outcome.error)))
        problems.push(`${name} as ${kind}: ${String(outcome.error)}`);
      if (sent() > before) problems.push(`${name} as ${kind} was sent`);
    }
    for (const [what, value] of withWrongFields(right, name)) judge(await replaced(name, value), what);
  }
  return problems;
}

/** The name of a parameter, and those of the fields that it has. */
function namesOf(name: string, right: unknown): RegExp {
  const fields = kindOf(right) === 'Object' ? Object.keys(Object(right)) : [];
  return new RegExp(`\\b(${[name, ...fields].join('|')})\\b`, 'i');
}

/** Copies of an object with one field wrong, and of the objects in it. */
function* withWrongFields(value: unknown, path: string): Generator<readonly [what: string, copy: unknown]> {
  if (kindOf(value) !== 'Object') return;
  const fields: Readonly<Record<string, unknown>> = { ...Object(value) };
  for (const [key, field] of Object.entries(fields)) {
    for (const [kind, wrong] of Object.entries(wrongValues))
      yield [`${path}.${key} as ${kind}`, { ...fields, [key]: wrong }];
    for (const [what, copy] of withWrongFields(field, `${path}.${key}`)) yield [what, { ...fields, [key]: copy }];
  }
}

const shown = (error: unknown): string => inspect(error, { depth: 0 }).split('\n', 2).join(' ');
