// Generated from openapi/ by `npm run generate`. Do not edit.

import type { AcceptGroup } from '../../src/schemas/accept.js';

/** Loads the accept functions of a resource. */
export const acceptGroups: Readonly<Record<string, () => Promise<AcceptGroup>>> = {
  chat: () => import('./chat.gen.js'),
  conversations: () => import('./conversations.gen.js'),
  files: () => import('./files.gen.js'),
  users: () => import('./users.gen.js'),
  workspaces: () => import('./workspaces.gen.js'),
  variables: () => import('./variables.gen.js'),
  bots: () => import('./bots.gen.js'),
  workflows: () => import('./workflows.gen.js'),
  datasets: () => import('./datasets.gen.js'),
  audio: () => import('./audio.gen.js'),
  websockets: () => import('./websockets.gen.js'),
  apps: () => import('./apps.gen.js'),
  folders: () => import('./folders.gen.js'),
  entities: () => import('./entities.gen.js'),
  templates: () => import('./templates.gen.js'),
  plugins: () => import('./plugins.gen.js'),
  stores: () => import('./stores.gen.js'),
  connectors: () => import('./connectors.gen.js'),
  apiApps: () => import('./api-apps.gen.js'),
  commerce: () => import('./commerce.gen.js'),
  enterprises: () => import('./enterprises.gen.js'),
  organizations: () => import('./organizations.gen.js'),
  oauth: () => import('./oauth.gen.js'),
};
