// Generated from openapi/ by `npm run generate`. Do not edit.

import * as chat from './chat-schemas.gen.js';
import * as conversations from './conversations-schemas.gen.js';
import * as files from './files-schemas.gen.js';
import * as users from './users-schemas.gen.js';
import * as workspaces from './workspaces-schemas.gen.js';
import * as variables from './variables-schemas.gen.js';
import * as bots from './bots-schemas.gen.js';
import * as workflows from './workflows-schemas.gen.js';
import * as datasets from './datasets-schemas.gen.js';
import * as audio from './audio-schemas.gen.js';
import * as websockets from './websockets-schemas.gen.js';
import * as apps from './apps-schemas.gen.js';
import * as folders from './folders-schemas.gen.js';
import * as entities from './entities-schemas.gen.js';
import * as templates from './templates-schemas.gen.js';
import * as plugins from './plugins-schemas.gen.js';
import * as stores from './stores-schemas.gen.js';
import * as connectors from './connectors-schemas.gen.js';
import * as apiApps from './api-apps-schemas.gen.js';
import * as commerce from './commerce-schemas.gen.js';
import * as enterprises from './enterprises-schemas.gen.js';
import * as organizations from './organizations-schemas.gen.js';
import * as oauth from './oauth-schemas.gen.js';
import type { SchemaGroup } from '../../src/schemas/answer.js';

/** Every schema. A program that loads few of them imports the file of the resource. */
export const answers: SchemaGroup['answers'] = {
  ...chat.answers,
  ...conversations.answers,
  ...files.answers,
  ...users.answers,
  ...workspaces.answers,
  ...variables.answers,
  ...bots.answers,
  ...workflows.answers,
  ...datasets.answers,
  ...audio.answers,
  ...websockets.answers,
  ...apps.answers,
  ...folders.answers,
  ...entities.answers,
  ...templates.answers,
  ...plugins.answers,
  ...stores.answers,
  ...connectors.answers,
  ...apiApps.answers,
  ...commerce.answers,
  ...enterprises.answers,
  ...organizations.answers,
  ...oauth.answers,
};
export const events: SchemaGroup['events'] = {
  ...chat.events,
  ...conversations.events,
  ...files.events,
  ...users.events,
  ...workspaces.events,
  ...variables.events,
  ...bots.events,
  ...workflows.events,
  ...datasets.events,
  ...audio.events,
  ...websockets.events,
  ...apps.events,
  ...folders.events,
  ...entities.events,
  ...templates.events,
  ...plugins.events,
  ...stores.events,
  ...connectors.events,
  ...apiApps.events,
  ...commerce.events,
  ...enterprises.events,
  ...organizations.events,
  ...oauth.events,
};
