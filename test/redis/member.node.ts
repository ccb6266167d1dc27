import KeyvRedis from '@keyv/redis';
import { Keyv } from 'keyv';
import { member } from '../auth/member.node.js';

const { redis, ...options } = JSON.parse(process.argv[2] ?? '');
member({ ...options, store: new Keyv(new KeyvRedis(redis)) });
