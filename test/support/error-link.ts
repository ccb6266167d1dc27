/** The link to the explanation, at the end of the message of an error. */
const errorPage = 'https://coze-client.example.com/reference/errors';

/** The message of an error of a class, or with a code, that has one. */
export const linked = (message: string, topic: string | number): string => `${message} (${errorPage}#${topic})`;

/** The message of an error without the link. */
export const withoutLink = (message: string): string => message.replaceAll(/ \(https:\/\/coze-client[^)]*#\w+\)/g, '');
