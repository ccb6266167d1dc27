/** The workspace that every server has. */
export const DEMO_WORKSPACE_ID = '7352821196940378146';
/** A published bot of every server. It answers by the server's `reply`. */
export const DEMO_BOT_ID = '7379462189365198898';
/** A published workflow of every server. It runs by the server's `workflow`. */
export const DEMO_WORKFLOW_ID = '7397619068440182793';
/** A published workflow of every server that, by default, asks for a city and waits to be resumed. */
export const QUESTION_WORKFLOW_ID = '7397619068440182794';
/** A published chatflow of every server. It answers by the server's `reply`. */
export const DEMO_CHATFLOW_ID = '7397619068440182795';
/** The app that the demo chatflow belongs to. */
export const DEMO_APP_ID = '7439828073471254562';
/** The user whom the token belongs to. */
export const DEMO_USER_ID = '2478774393250012';
/** A Chinese voice of the platform, of a big model. */
export const DEMO_VOICE_ID = '7426720361733046281';
/** An English voice of the platform, of a small model. */
export const SMALL_VOICE_ID = '7426720361733046282';
/** A template of every server, to make bots from. */
export const DEMO_TEMPLATE_ID = '7445218109286678551';
/** A folder in the workspace of every server. */
export const DEMO_FOLDER_ID = '7397619068440800000';
