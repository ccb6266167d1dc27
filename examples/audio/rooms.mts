// 实时音视频房间：为用户新建房间，把返回的值交给网页里的 RTC SDK。
// A room for real-time audio: create it for a user, and give its values to the RTC SDK in the page.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const room = await client.audio.rooms.create({ bot_id: process.env.COZE_BOT_ID ?? '', uid: 'user-1001' });
// room.token 是进入房间的凭证，只发给这个用户，不要写进日志。
// room.token lets its holder join: send it to this user only, and never log it.
console.log(`room ${room.room_id} of the app ${room.app_id}, for ${room.uid}`);
