/** The texts of the playground. */
const en = {
  program: 'Program',
  edit: 'The program, in TypeScript',
  reset: 'Undo my changes',
  run: 'Run',
  stop: 'Stop',
  keys: 'Ctrl+Enter runs it',
  output: 'Output',
  noOutput: 'What the program prints is shown here, and the error that ends it.',
  traffic: 'Requests and events',
  noTraffic: 'What goes between the program and the local server is shown here.',
  sent: 'sent',
  received: 'received',
  status: {
    ready: '',
    running: 'Running …',
    done: 'The program has ended.',
    failed: 'The program has ended with an error.',
    stopped: 'Stopped.',
    unavailable: 'A part of the page could not be loaded. Reload the page.',
  },
};

const zh: typeof en = {
  program: '程序',
  edit: '程序代码（TypeScript）',
  reset: '还原',
  run: '运行',
  stop: '停止',
  keys: '按 Ctrl+Enter 运行',
  output: '输出',
  noOutput: '这里显示程序打印的内容，以及让程序中止的错误。',
  traffic: '请求与事件',
  noTraffic: '这里显示程序与本地服务器之间的往来。',
  sent: '发送',
  received: '接收',
  status: {
    ready: '',
    running: '运行中…',
    done: '程序已结束。',
    failed: '程序因错误而结束。',
    stopped: '已停止。',
    unavailable: '页面有一部分加载失败，请刷新页面。',
  },
};

export const texts = { en, zh };
