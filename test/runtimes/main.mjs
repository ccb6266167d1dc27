// Runs the smoke test as a process, on Node, Bun and Deno.
import process from 'node:process';
import { smoke } from './smoke.mjs';

const { platformSocket, ...settings } = JSON.parse(process.argv[2]);
const socket = platformSocket ? { WebSocket: globalThis.WebSocket } : {};
console.log(JSON.stringify(await smoke({ ...settings, socket })));
