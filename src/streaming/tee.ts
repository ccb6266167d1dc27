import { AsyncQueue, type QueueOptions } from '../lib/queue.js';

type Events<E> = AsyncGenerator<E, undefined, unknown>;

/**
 * Splits a generator in two that are read side by side.
 *
 * The next event is requested when every branch has delivered the last one, so that no queue grows: the slower branch sets
 * the pace. A branch that was left no longer counts. When both were left, the generator is left too.
 */
export function tee<E>(source: Events<E>): [Events<E>, Events<E>] {
  let isPulling = false;
  const pull = async (): Promise<void> => {
    if (isPulling) return;
    isPulling = true;
    while (
      branches.some(({ isAwaited }) => isAwaited) &&
      branches.every(({ isEnded, length }) => isEnded || length === 0)
    ) {
      try {
        const { done, value } = await source.next();
        for (const branch of branches)
          if (done !== true) branch.push(value);
          else branch.end();
      } catch (error) {
        for (const branch of branches) branch.end({ error });
      }
    }
    isPulling = false;
  };
  const onLeave = (): void => {
    if (branches.every(({ isEnded }) => isEnded)) void source.return(undefined);
    else void pull();
  };
  const branches: [Branch<E>, Branch<E>] = [new Branch(pull, { onLeave }), new Branch(pull, { onLeave })];
  return branches;
}

/** A queue that reports every call of `next()`: taking the event of one branch lets the other continue. */
class Branch<E> extends AsyncQueue<E> {
  readonly #onNext: () => Promise<void>;

  constructor(onNext: () => Promise<void>, options: QueueOptions) {
    super(options);
    this.#onNext = onNext;
  }

  override next(): ReturnType<AsyncQueue<E>['next']> {
    const step = super.next();
    void this.#onNext();
    return step;
  }
}
