import { byId, create } from '../dom.js';
import { setLabel, setText } from '../i18n.js';

const mostImages = 4;
const mostMegabytes = 12;

/** A picture that waits to be sent. */
export interface PendingImage {
  readonly file: File;
  /** An address of the picture inside this page. */
  readonly preview: string;
}

/** The pictures of the next message: picked, pasted, or dropped. */
export class ImageTray {
  readonly #tray = byId('attachments', HTMLElement);
  readonly #problem = byId('image-problem', HTMLElement);
  #images: PendingImage[] = [];

  constructor(dropZone: HTMLElement) {
    const input = byId('image-input', HTMLInputElement);
    input.addEventListener('change', () => {
      this.#add(input.files);
      input.value = '';
    });
    dropZone.addEventListener('paste', (event) => {
      if ((event.clipboardData?.files.length ?? 0) === 0) return;
      event.preventDefault();
      this.#add(event.clipboardData?.files);
    });
    dropZone.addEventListener('dragover', (event) => {
      event.preventDefault();
      dropZone.classList.add('drop');
    });
    dropZone.addEventListener('dragleave', () => dropZone.classList.remove('drop'));
    dropZone.addEventListener('drop', (event) => {
      event.preventDefault();
      dropZone.classList.remove('drop');
      this.#add(event.dataTransfer?.files);
    });
  }

  get isEmpty(): boolean {
    return this.#images.length === 0;
  }

  /** Hands over the pictures, and forgets them. */
  take(): readonly PendingImage[] {
    const images = this.#images;
    this.#images = [];
    this.#show();
    return images;
  }

  #add(files: FileList | null | undefined): void {
    this.#problem.textContent = '';
    for (const file of files ?? []) {
      if (!file.type.startsWith('image/')) continue;
      if (file.size > mostMegabytes * 2 ** 20)
        setText(this.#problem, 'imageTooLarge', { name: file.name, limit: mostMegabytes });
      else if (this.#images.length >= mostImages) setText(this.#problem, 'tooManyImages', { limit: mostImages });
      else this.#images.push({ file, preview: URL.createObjectURL(file) });
    }
    this.#show();
  }

  #show(): void {
    this.#tray.hidden = this.isEmpty;
    this.#tray.replaceChildren(
      ...this.#images.map((image) => {
        const remove = create('button', { type: 'button', class: 'remove' }, '×');
        setLabel(remove, 'removeImage', { name: image.file.name });
        remove.addEventListener('click', () => {
          this.#images = this.#images.filter((other) => other !== image);
          URL.revokeObjectURL(image.preview);
          this.#show();
        });
        return create('span', { class: 'thumb' }, create('img', { src: image.preview, alt: image.file.name }), remove);
      }),
    );
  }
}
