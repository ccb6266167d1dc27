import type { VoiceCaption } from 'coze-client/voice';
import { byId, create, followEnd } from '../dom.js';
import { setText } from '../i18n.js';

const mostLines = 100;

/** What was said, line by line. A line changes until it is final. */
export class Captions {
  readonly #list = byId('captions', HTMLOListElement);
  readonly #toEnd = followEnd(this.#list);
  /** The line that each of the two is saying. */
  readonly #open = new Map<VoiceCaption['role'], HTMLElement>();

  clear(): void {
    this.#open.clear();
    this.#list.replaceChildren();
  }

  show({ role, text, final, interrupted }: VoiceCaption): void {
    const line = this.#open.get(role) ?? this.#add(role);
    const words = line.querySelector('.words');
    if (words !== null) words.textContent = text;
    line.classList.toggle('final', final);
    if (interrupted) {
      const cut = create('span', { class: 'cut' });
      setText(cut, 'wasInterrupted');
      line.append(cut);
    }
    if (final) this.#open.delete(role);
    else this.#open.set(role, line);
    this.#toEnd();
  }

  #add(role: VoiceCaption['role']): HTMLElement {
    const who = create('span', { class: 'who' });
    setText(who, role === 'user' ? 'you' : 'bot');
    const line = create('li', { class: role }, who, create('span', { class: 'words' }));
    this.#list.append(line);
    if (this.#list.childElementCount > mostLines) this.#list.firstElementChild?.remove();
    return line;
  }
}
