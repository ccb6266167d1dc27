/** The quietest level that a meter shows, in dBFS. */
const quietest = -60;

/** Shows the loudness of one direction: as a bar, and as a value for screen readers. */
export class LevelMeter {
  readonly #element: HTMLElement;
  /** Other elements that move with the level. */
  readonly #followers: readonly HTMLElement[];
  readonly #name: string;
  #shown = 0;
  #next = 0;
  #isWaiting = false;

  /** @param name - of the CSS property that the followers get, from 0 to 1. */
  constructor(element: HTMLElement, name: string, followers: readonly HTMLElement[]) {
    this.#element = element;
    this.#name = name;
    this.#followers = followers;
  }

  /** @param level - in dBFS: 0 at full scale, -Infinity for silence. */
  show(level: number): void {
    this.#next = Math.min(1, Math.max(0, 1 - level / quietest));
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // Levels come 50 times a second: a frame shows the latest.
    requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#isWaiting = false;
    // It rises at once and falls slowly, as the needle of a meter.
    this.#shown = Math.max(this.#next, this.#shown * 0.85);
    const share = this.#shown.toFixed(3);
    this.#element.style.setProperty('--level', share);
    this.#element.setAttribute('aria-valuenow', String(Math.round(this.#shown * 100)));
    for (const follower of this.#followers) follower.style.setProperty(this.#name, share);
  }
}
