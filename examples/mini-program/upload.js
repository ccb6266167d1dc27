// Uploads a file that the user chose, with wx.uploadFile. 用 wx.uploadFile 上传用户选择的文件。

/**
 * @param wx - the object of the platform.
 * @param client - the client, whose token and base URL are used.
 * @param filePath - of wx.chooseMedia or wx.chooseMessageFile.
 * @returns the file, whose `id` a message may name. 返回的 id 可用于消息。
 */
async function uploadFile(wx, { baseURL, token }, filePath) {
  const value = typeof token === 'function' ? await token() : typeof token === 'string' ? token : await token.token();
  return new Promise((resolve, reject) => {
    wx.uploadFile({
      url: `${baseURL}/v1/files/upload`,
      name: 'file',
      filePath,
      header: { Authorization: `Bearer ${value}` },
      success({ statusCode, data }) {
        const { code, msg, data: file } = JSON.parse(data);
        if (code === 0) resolve(file);
        else reject(new Error(`The upload failed: HTTP ${statusCode}, code ${code}: ${msg}`));
      },
      fail: ({ errMsg }) => reject(new Error(`wx.uploadFile failed: ${errMsg}`)),
    });
  });
}

module.exports = { uploadFile };
