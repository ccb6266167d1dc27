// Generated from openapi/ by `npm run generate`. Do not edit.

export * from './chat.gen.js';
export * from './conversations.gen.js';
export * from './files.gen.js';
export * from './users.gen.js';
export * from './workspaces.gen.js';
export * from './variables.gen.js';
export * from './bots.gen.js';
export * from './workflows.gen.js';
export * from './datasets.gen.js';
export * from './audio.gen.js';
export * from './apps.gen.js';
export * from './folders.gen.js';
export * from './entities.gen.js';
export * from './templates.gen.js';
export * from './plugins.gen.js';
export * from './stores.gen.js';
export * from './connectors.gen.js';
export * from './api-apps.gen.js';
export * from './commerce.gen.js';
export * from './enterprises.gen.js';
export * from './organizations.gen.js';
