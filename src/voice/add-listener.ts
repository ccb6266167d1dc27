/** What has listeners: a target of the browser, or a session. */
interface ListenerTarget<L> {
  addEventListener(type: string, listener: L): void;
  removeEventListener(type: string, listener: L): void;
}

/** Adds a listener. @returns removes it. */
export function addListener<L>(target: ListenerTarget<L>, type: string, listener: L): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
