/** Makes a button one that is held: with a finger, the mouse, or the space bar. */
export function holdButton(button: HTMLButtonElement, press: () => void, release: () => void): void {
  let isHeld = false;
  const begin = (): void => {
    if (isHeld) return;
    isHeld = true;
    button.classList.add('held');
    press();
  };
  const end = (): void => {
    if (!isHeld) return;
    isHeld = false;
    button.classList.remove('held');
    release();
  };
  const isKey = ({ key }: KeyboardEvent): boolean => key === ' ' || key === 'Enter';
  button.addEventListener('pointerdown', (event) => {
    // The finger may leave the button while it is held.
    button.setPointerCapture(event.pointerId);
    begin();
  });
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture', 'blur']) button.addEventListener(name, end);
  button.addEventListener('keydown', (event) => {
    if (!isKey(event)) return;
    event.preventDefault();
    begin();
  });
  button.addEventListener('keyup', (event) => {
    if (isKey(event)) end();
  });
  button.addEventListener('contextmenu', (event) => event.preventDefault());
}
