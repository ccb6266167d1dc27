import { axiosPath } from './axios-path.node.js';

/** Called once, before the workers: they would install it at the same time. */
export default function setup(): void {
  axiosPath();
}
