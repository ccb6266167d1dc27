import mime from 'mime';

/** The media type that the extension of a file name stands for; `undefined` for an unknown one, or for none. */
export function mediaType(name: string): string | undefined {
  // mime takes a name without a dot for an extension.
  return name.includes('.') ? (mime.getType(name) ?? undefined) : undefined;
}
