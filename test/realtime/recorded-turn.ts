import type { ChatPeer } from './chat-peer.js';

/** A recorded turn with text and speech. */
export function answer(bot: ChatPeer, chat: string, question = 'Hi'): void {
  bot.echo(chat, question);
  bot.begin(chat);
  bot.text(chat, '你好');
  bot.sentence('你好，');
  bot.audio(chat, 1, 2);
  bot.text(chat, '，世界');
  bot.audio(chat, 3, 4);
  bot.message(chat, 'answer', '你好，世界');
  bot.message(chat, 'verbose', '{"msg_type":"generate_answer_finish"}');
  bot.message(chat, 'follow_up', 'And then?');
  bot.sentence('世界');
  bot.audio(chat, 5, 6);
  bot.audioCompleted(chat);
  bot.chat(chat, 'completed');
}
