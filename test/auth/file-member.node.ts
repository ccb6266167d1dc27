import { fileStore } from '../../src/index.js';
import { member } from './member.node.js';

const { directory, ...options } = JSON.parse(process.argv[2] ?? '');
member({ ...options, store: fileStore(directory) });
