// @ts-check
// Writes openapi/ into one file, build/contract.json. Run: npm run bundle
import { bundle } from './spec/redocly.mjs';

bundle('openapi/coze.yaml', 'build/contract.json');
