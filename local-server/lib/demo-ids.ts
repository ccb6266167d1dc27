/** The workspace that every server has. */
export const DEMO_WORKSPACE_ID = '7352821196940378146';
/** A published bot of every server. The `reply` option answers for it. */
export const DEMO_BOT_ID = '7379462189365198898';
/** A published workflow of every server. The `workflow` option runs it. */
export const DEMO_WORKFLOW_ID = '7397619068440182793';
/** A published workflow of every server. By default it asks for a city, unless its parameters have one. */
export const QUESTION_WORKFLOW_ID = '7397619068440182794';
/** A published chatflow of every server. The `reply` option answers for it. */
export const DEMO_CHATFLOW_ID = '7397619068440182795';
/** The app of the demo chatflow. */
export const DEMO_APP_ID = '7439828073471254562';
/** The user of every access token. */
export const DEMO_USER_ID = '2478774393250012';
/** A Chinese system voice with a big model. */
export const DEMO_VOICE_ID = '7426720361733046281';
/** An English system voice with a small model. */
export const SMALL_VOICE_ID = '7426720361733046282';
/** A template of every server, for new bots. */
export const DEMO_TEMPLATE_ID = '7445218109286678551';
/** A folder in the workspace of every server. */
export const DEMO_FOLDER_ID = '7397619068440800000';

/** The `web` OAuth app of a server without the `apps` option. */
export const DEMO_WEB_CLIENT_ID = '73798217465310098241.app.coze';
/** The client secret of the demo `web` app. */
export const DEMO_WEB_CLIENT_SECRET = 'demo-secret-of-the-web-app';
/** The `pkce` OAuth app of a server without the `apps` option. */
export const DEMO_PKCE_CLIENT_ID = '73798217465310098242.app.coze';
/** The `device` OAuth app of a server without the `apps` option. */
export const DEMO_DEVICE_CLIENT_ID = '73798217465310098243.app.coze';
/** The `jwt` OAuth app of a server without the `apps` option. Its private key is `server.oauth.demoJwtKey`. */
export const DEMO_JWT_APP_ID = '1150000000001';
/** A `jwt` OAuth app of a channel. Its private key is `server.oauth.demoJwtKey`. */
export const DEMO_CHANNEL_APP_ID = '1150000000002';
/** The `kid` of the demo key. */
export const DEMO_JWT_KEY_ID = 'wL7Yk0cR3vT9nB5xQ2hJ8sM4dF6gA1pZ-demo_key-0';

/** The channel of the open API. */
export const API_CONNECTOR = '1024';
/** The creator of every bot version and workflow. */
export const CREATOR = { id: DEMO_USER_ID, name: 'coze-demo' };
