// What the demo prints: in colour, and with a line that shows the waiting, if the output is a terminal.
const { stdout, env } = process;
const hasColors = stdout.hasColors?.() ?? Boolean(env.FORCE_COLOR && env.FORCE_COLOR !== '0');
const frames = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

const inColor = (code, text) => (hasColors ? `\x1b[${code}m${text}\x1b[0m` : text);

/** Ends the line that shows the waiting, if there is one. */
let stopWaiting = () => {};
let isInAnswer = false;

function endLine() {
  stopWaiting();
  if (isInAnswer) stdout.write('\n');
  isInAnswer = false;
}

/** Shows that the program waits, until it prints something. */
function wait(text) {
  endLine();
  if (!stdout.isTTY) return;
  const start = Date.now();
  let count = 0;
  const timer = setInterval(() => {
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    stdout.write(`\r\x1b[K${inColor(2, `${frames[count++ % frames.length]} ${text} ${seconds} s`)}`);
  }, 80);
  // A program that ends without another word must end.
  timer.unref();
  stopWaiting = () => {
    clearInterval(timer);
    stdout.write('\r\x1b[K');
    stopWaiting = () => {};
  };
}

export function title(text) {
  endLine();
  console.log(`\n${inColor(1, text)}`);
}

/** Prints what the user says, and waits. */
export function ask(text) {
  endLine();
  console.log(`${inColor(36, 'You')}  ${text}`);
  wait('waiting for the answer');
}

/** Prints a piece of the answer. */
export function answer(piece) {
  stopWaiting();
  if (!isInAnswer) stdout.write(`${inColor(32, 'Bot')}  `);
  isInAnswer = true;
  stdout.write(piece);
}

/** Prints a remark about what happened. */
export function note(text) {
  endLine();
  console.log(inColor(2, `     ${text}`));
}

/** Prints a failure: its name and its message say what to do, a stack would not. */
export function fail(error) {
  endLine();
  console.error(`${inColor(31, error.name)}: ${error.message}`);
}
