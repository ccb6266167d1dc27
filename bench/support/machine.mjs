// Where and when the numbers were measured.
import { cpus } from 'node:os';

export function machine() {
  const [{ model }] = cpus();
  return `Measured on ${new Date().toISOString().slice(0, 10)}, ${model}, ${cpus().length} cores, Node ${process.versions.node}.`;
}
