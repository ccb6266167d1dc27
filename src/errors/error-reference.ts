/** The page that explains every class and code. A placeholder until the site has its address: a release is refused with it. */
const referencePage = 'https://coze-client.example.com/reference/errors';

/**
 * A message with the link to its explanation.
 *
 * @param topic - the code or the class. Wrong options and arguments, which have no class of their own, say all there is.
 */
export function withReference(message: string, topic: string | number): string {
  // An error is made anew from the message of another one, with more fields.
  return topic === 'CozeError' || message.includes(referencePage) ? message : `${message} (${referencePage}#${topic})`;
}
