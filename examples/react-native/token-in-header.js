// The token of a socket as a header. 把 WebSocket 的令牌放入请求头。

/** The client puts the token into the URL, as browsers need it. Here it can be a header, which no log of URLs has. */
function withTokenInHeader(url) {
  const [base, query = ''] = url.split('?', 2);
  const fields = query.split('&');
  const token = fields.find((field) => field.startsWith('authorization='));
  const rest = fields.filter((field) => field !== token && field !== '').join('&');
  const headers =
    token === undefined ? {} : { Authorization: decodeURIComponent(token.slice('authorization='.length)) };
  return { url: rest === '' ? base : `${base}?${rest}`, headers };
}

module.exports = { withTokenInHeader };
