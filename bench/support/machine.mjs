// Where and when the numbers were measured.
import { cpus } from 'node:os';

export function machine(language = 'en') {
  const [date] = new Date().toISOString().split('T');
  const [[{ model }], cores, node] = [cpus(), cpus().length, process.versions.node];
  return language === 'zh'
    ? `测于 ${date}，${model}，${cores} 核，Node ${node}。`
    : `Measured on ${date}, ${model}, ${cores} cores, Node ${node}.`;
}
