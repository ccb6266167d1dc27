// Who may use the proxy. In a real program this is the session of your users.
const users = new Map([['session=demo', { id: 'user-1' }]]);

/** The fields of a visitor who is signed in; false for others. */
export const visitorWith = (cookie) => {
  const user = users.get(cookie ?? '');
  return user !== undefined && { rewrite: { user_id: user.id } };
};
