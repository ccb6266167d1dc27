/** As `wx-server-sdk` in a cloud function: the user comes from the platform, and records are added to a collection. */
export const DYNAMIC_CURRENT_ENV = Symbol('env');
export const init = (options: { env: symbol | string }): void => void options;
export const getWXContext = () => ({ OPENID: 'oUser_1', APPID: 'wx1' });

const records: object[] = [];
export const database = () => ({
  collection: (name: string) => ({
    add: async ({ data }: { data: object }) => ({ _id: `${name}-${records.push(JSON.parse(JSON.stringify(data)))}` }),
  }),
});
