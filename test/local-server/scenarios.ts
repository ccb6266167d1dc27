/**
 * What programs do with a local platform. The same scenarios run over startCozeServer() and createLocalCoze() on Node, and over
 * createLocalCoze() in Chromium and in workerd, which has no test runner: so each gives a plain outcome.
 */
import { CozeAPI, deviceOAuth, pkceOAuth } from 'coze-client';
import {
  DEMO_BOT_ID,
  DEMO_DEVICE_CLIENT_ID,
  DEMO_PKCE_CLIENT_ID,
  QUESTION_WORKFLOW_ID,
} from 'coze-client/testing/browser';
import type { LocalCoze } from 'coze-client/testing/browser';

type Options = NonNullable<ConstructorParameters<typeof CozeAPI>[0]>;

/** A platform for one scenario: a server, or one in the page. */
interface LocalWorld {
  readonly local: Pick<LocalCoze, 'url' | 'script' | 'requests' | 'sockets'> & {
    readonly oauth: Pick<LocalCoze['oauth'], 'allow' | 'approveDevice'>;
  };
  /** What leads the requests of a client to the platform. */
  readonly transport: Pick<Options, 'fetch' | 'websocketOptions'>;
}

interface Scenario {
  readonly name: string;
  readonly run: (world: LocalWorld) => Promise<unknown>;
  readonly outcome: unknown;
}

const clientOf = ({ local, transport }: LocalWorld, options: Partial<Options> = {}): CozeAPI =>
  new CozeAPI({ token: 'local', baseURL: local.url, maxRetries: 0, logLevel: 'off', ...transport, ...options });

const question = (content: string) => ({
  bot_id: DEMO_BOT_ID,
  user_id: 'me',
  additional_messages: [{ role: 'user', content, content_type: 'text' } as const],
});

/** The name of the error that a promise rejects with. */
const failure = async (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => 'no error',
    (error: unknown) => Reflect.get(Object(error), 'name'),
  );

const faults: readonly Scenario[] = [
  {
    name: '429 with Retry-After is waited for',
    async run(world) {
      world.local.script({ on: 'chat.create', status: 429, headers: { 'Retry-After': '0' }, body: '{}' });
      const { answer } = await clientOf(world, { maxRetries: 1 }).chat.createAndPoll(question('Hi'), {
        pollInterval: 1,
      });
      return [answer, world.local.requests.filter(({ operation }) => operation === 'chat.create').length];
    },
    outcome: ['你说：“Hi”。You said: "Hi".', 2],
  },
  {
    name: 'a status and an envelope are errors of the API',
    async run(world) {
      world.local.script({ status: 503, body: '<html>down</html>' });
      world.local.script({ error: { code: 4100, msg: 'no' }, status: 401 });
      const { users } = clientOf(world);
      return [await failure(users.me()), await failure(users.me())];
    },
    outcome: ['InternalServerError', 'AuthenticationError'],
  },
  {
    name: 'a stream that stalls ends by its timeout, with the text so far',
    async run(world) {
      world.local.script({ on: 'chat.create', stall: { events: 4 } });
      const stream = clientOf(world).chat.stream(question('Hi'), { streamIdleTimeout: 100 });
      const error: unknown = await stream.text().catch((reason: unknown) => reason);
      return [Reflect.get(Object(error), 'name'), Object(error).partial.text.length > 0];
    },
    outcome: ['StreamTimeoutError', true],
  },
  {
    name: 'a stream that is reset, cut in good order or malformed fails',
    async run(world) {
      world.local.script({ on: 'chat.create', reset: { events: 3 } });
      world.local.script({ on: 'chat.create', truncate: { events: 3 } });
      world.local.script({
        on: 'chat.create',
        malformed: { at: 2, text: 'event:conversation.message.delta\ndata:{\n\n' },
      });
      const { chat } = clientOf(world);
      const names: unknown[] = [];
      for (let count = 0; count < 3; count += 1) names.push(await failure(chat.stream(question('Hi')).text()));
      return names;
    },
    outcome: ['StreamInterruptedError', 'StreamInterruptedError', 'StreamParseError'],
  },
  {
    name: 'a connection that breaks before the headers, or within a body, fails',
    async run(world) {
      world.local.script({ reset: 'before-headers' });
      world.local.script({ truncate: 'before-headers' });
      world.local.script({ reset: { bytes: 10 } });
      world.local.script({ stall: 'before-headers' });
      world.local.script({ stall: { bytes: 10 } });
      const { users } = clientOf(world, { timeout: 200 });
      const names: unknown[] = [];
      for (let count = 0; count < 5; count += 1) names.push(await failure(users.me()));
      return names;
    },
    outcome: ['APIConnectionError', 'APIConnectionError', 'APIConnectionError', 'TimeoutError', 'TimeoutError'],
  },
  {
    name: 'a call is aborted before it is answered, and while its stream is read',
    async run(world) {
      world.local.script({ on: 'users.me', delay: 60_000 });
      const client = clientOf(world);
      const controller = new AbortController();
      const me = failure(client.users.me({ signal: controller.signal }));
      controller.abort();
      const stream = client.chat.stream(question('Hi'));
      const events: string[] = [];
      for await (const { event } of stream) {
        events.push(event);
        if (event === 'conversation.message.delta') stream.abort();
      }
      return [await me, events.at(-1), stream.aborted];
    },
    outcome: ['UserAbortError', 'conversation.message.delta', true],
  },
];

const sockets: readonly Scenario[] = [
  {
    name: 'a chat over a socket answers a text',
    async run(world) {
      const session = await clientOf(world).websockets.chat.create(DEMO_BOT_ID);
      session.sendText('Hi');
      const reply = session.reply();
      const pieces: string[] = [];
      for await (const piece of reply.textStream) pieces.push(piece);
      const { status } = await reply.completed;
      session.close();
      const { code } = await session.closed;
      return [pieces.join(''), status, code, world.local.sockets[0]?.closed?.code];
    },
    outcome: ['你说：“Hi”。You said: "Hi".', 'completed', 1000, 1000],
  },
  {
    name: 'speech that is synthesized is transcribed to its text',
    async run(world) {
      const { speech, transcriptions } = clientOf(world).websockets.audio;
      const wav = await speech.synthesize('天色很好。Shall we go out?').toWav();
      return transcriptions.transcribe(wav, { pace: Infinity });
    },
    outcome: '天色很好。Shall we go out?',
  },
  {
    name: 'a socket that is lost is opened again, and the conversation continues',
    async run(world) {
      world.local.script({ on: 'websockets.chat.create', reset: { events: 2 } });
      const session = await clientOf(world).websockets.chat.create(DEMO_BOT_ID, {
        maxRetries: 2,
        minReconnectionDelay: 2,
      });
      const told: unknown[] = [];
      session.onopen = ({ reconnected }) => told.push(reconnected);
      session.onerror = ({ name }) => told.push(name);
      const isBack = new Promise((resolve) => session.addEventListener('gap', resolve));
      session.send({ event_type: 'chat.update', data: { chat_config: { user_id: 'me' } } });
      await isBack;
      session.sendText('Hi');
      const { text } = await session.reply().completed;
      session.close();
      return [told, text, world.local.sockets.length];
    },
    outcome: [[false, 'SocketClosedError', true], '你说：“Hi”。You said: "Hi".', 2],
  },
  {
    name: 'a handshake that is refused fails',
    async run(world) {
      world.local.script({ on: 'websockets.chat.create', status: 401, error: { code: 4100, msg: 'no' } });
      const session = await clientOf(world).websockets.chat.create(DEMO_BOT_ID);
      const isError = await session.ready().then(
        () => false,
        () => true,
      );
      return [isError, world.local.sockets.length];
    },
    outcome: [true, 0],
  },
  {
    name: 'a spoken reply breaks in the middle, with the text so far',
    async run(world) {
      world.local.script({ on: 'websockets.chat.create', close: { code: 1011, after: { audio: 2 } } });
      const session = await clientOf(world).websockets.chat.create(DEMO_BOT_ID);
      session.sendText('Hi');
      const error: unknown = await session.reply().completed.catch((reason: unknown) => reason);
      return [Reflect.get(Object(error), 'name'), Reflect.get(Object(error), 'code')];
    },
    outcome: ['SocketClosedError', 1011],
  },
];

const calls: readonly Scenario[] = [
  {
    name: 'a chat is streamed and polled',
    async run(world) {
      const { chat } = clientOf(world);
      const streamed = await chat.stream(question('Hi')).text();
      const polled = await chat.createAndPoll(question('Hi'), { pollInterval: 1 });
      return [streamed, polled.answer, polled.chat.status];
    },
    outcome: ['你说：“Hi”。You said: "Hi".', '你说：“Hi”。You said: "Hi".', 'completed'],
  },
  {
    name: 'tools are called and their results answered',
    async run(world) {
      const tools = { get_weather: ({ city }: Readonly<Record<string, unknown>>) => `${String(city)}: sunny` };
      const { answer } = await clientOf(world).chat.runTools({ ...question('How is the weather in Paris?'), tools });
      return answer;
    },
    outcome: '天气：Paris: sunny。The weather: Paris: sunny.',
  },
  {
    name: 'a workflow that asks is resumed',
    run: (world) =>
      clientOf(world)
        .workflows.runs.stream({ workflow_id: QUESTION_WORKFLOW_ID }, { onInterrupt: () => '北京' })
        .finalOutput(),
    outcome: '{"city":"北京","temperature":22}',
  },
  {
    name: 'a file is uploaded in a form',
    async run(world) {
      const { bytes, file_name } = await clientOf(world).files.upload({
        file: new File([new Uint8Array(70_000).fill(7)], '问候.bin'),
      });
      return [bytes, file_name];
    },
    outcome: [70_000, '问候.bin'],
  },
  {
    name: 'bytes are received',
    async run(world) {
      const { audio } = clientOf(world);
      const speech = await audio.speech.create({
        input: 'Hi',
        voice_id: '7426720361733046281',
        response_format: 'wav',
      });
      const { text } = await audio.transcriptions.create({ file: new File([speech], 'hi.wav') });
      return text;
    },
    outcome: 'Hi',
  },
  {
    name: 'conversations are listed page by page',
    async run(world) {
      const { conversations } = clientOf(world);
      const made: string[] = [];
      for (let count = 0; count < 5; count += 1) made.push((await conversations.create({ bot_id: DEMO_BOT_ID })).id);
      const listed: string[] = [];
      for await (const { id } of conversations.list({ bot_id: DEMO_BOT_ID, page_size: 2 })) listed.push(id);
      const { length } = world.local.requests.filter(({ operation }) => operation === 'conversations.list');
      return [listed.toSorted().join() === made.toSorted().join(), length];
    },
    outcome: [true, 3],
  },
  {
    name: 'a user logs in by PKCE, and on a device with a code',
    async run(world) {
      const { local, transport } = world;
      const site = { baseURL: local.url, requestOptions: { fetch: transport.fetch } };
      const redirectUrl = 'https://shop.example/callback';
      const pkce = pkceOAuth({ ...site, clientId: DEMO_PKCE_CLIENT_ID, redirectUrl });
      const pending = await pkce.authorize();
      await pkce.handleCallback(local.oauth.allow(pending.url), pending);
      const onUserCode = ({ user_code }: { readonly user_code: string }) => local.oauth.approveDevice(user_code);
      const device = deviceOAuth({ ...site, clientId: DEMO_DEVICE_CLIENT_ID, onUserCode });
      const names: unknown[] = [];
      for (const token of [pkce, device]) names.push((await clientOf(world, { token }).users.me()).user_name);
      return names;
    },
    outcome: ['coze-demo', 'coze-demo'],
  },
];

export const scenarios: readonly Scenario[] = [...calls, ...faults, ...sockets];
