// A WebSocket class over wx.connectSocket, for the option `WebSocket` of the client.
// 基于 wx.connectSocket 的 WebSocket 类，用于客户端的 WebSocket 选项。

const { withTokenInHeader } = require('./token-in-header');

/**
 * @param wx - the object of the platform; in tests a fake.
 * @returns a class for `websocketOptions.WebSocket`. 用于 websocketOptions.WebSocket。
 */
function createWebSocket(wx) {
  return class WxSocket {
    constructor(url) {
      this.readyState = 0;
      this.bufferedAmount = 0;
      this.binaryType = 'arraybuffer';
      this.listeners = {};
      const { url: address, headers } = withTokenInHeader(url);
      const task = wx.connectSocket({
        url: address,
        header: headers,
        fail: ({ errMsg }) => this.fail(errMsg),
      });
      this.task = task;
      task.onOpen(() => {
        this.readyState = 1;
        this.emit('open', {});
      });
      task.onMessage(({ data }) => this.emit('message', { data }));
      task.onError(({ errMsg }) => this.emit('error', { error: new Error(`wx.connectSocket failed: ${errMsg}`) }));
      task.onClose(({ code = 1006, reason = '' }) => this.end(code, reason));
    }

    addEventListener(type, listener) {
      (this.listeners[type] = this.listeners[type] || []).push(listener);
    }

    send(data) {
      const size = data.length;
      this.bufferedAmount += size;
      const sent = () => (this.bufferedAmount -= size);
      this.task.send({ data, success: sent, fail: sent });
    }

    close(code = 1000, reason = '') {
      if (this.readyState >= 2) return;
      this.readyState = 2;
      this.task.close({ code, reason, fail: () => this.end(1006, '') });
    }

    fail(errMsg) {
      this.emit('error', { error: new Error(`wx.connectSocket failed: ${errMsg}`) });
      this.end(1006, '');
    }

    end(code, reason) {
      if (this.readyState === 3) return;
      this.readyState = 3;
      this.emit('close', { code, reason, wasClean: code !== 1006 });
    }

    emit(type, event) {
      for (const listener of this.listeners[type] || []) listener({ type, target: this, ...event });
    }
  };
}

module.exports = { createWebSocket };
