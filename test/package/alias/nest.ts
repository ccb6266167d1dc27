/** A Nest module: the client is a provider, and a service and a controller get theirs by their constructors. */
import { APIError, ChatStatus, CozeAPI, RoleType } from '@coze/api';
import { Controller, HttpException, Injectable, Module } from '@nestjs/common';

@Injectable()
export class ConfigService {
  get(name: string): string {
    return process.env[name] ?? '';
  }
}

@Injectable()
export class CozeService {
  private readonly botId: string;

  constructor(
    private readonly client: CozeAPI,
    config: ConfigService,
  ) {
    this.botId = config.get('COZE_BOT_ID');
  }

  async onModuleInit(): Promise<void> {
    await this.client.users.me();
  }

  async ask(userId: string, question: string): Promise<string> {
    const { chat, messages } = await this.client.chat.createAndPoll({
      bot_id: this.botId,
      user_id: userId,
      additional_messages: [{ role: RoleType.User, content: question, content_type: 'text' }],
    });
    if (chat.status !== ChatStatus.COMPLETED) throw new HttpException(`chat ${chat.status}`, 502);
    return messages?.find((message) => message.type === 'answer')?.content ?? '';
  }

  async spaces(): Promise<string[]> {
    const { workspaces } = await this.client.workspaces.list({ page_num: 1, page_size: 10 });
    return workspaces.map(({ name }) => name);
  }

  async bot(id: string): Promise<unknown> {
    try {
      return await this.client.bots.retrieve({ bot_id: id });
    } catch (cause) {
      if (cause instanceof APIError) throw new HttpException(cause.message, cause.code === 4200 ? 404 : 502, { cause });
      throw cause;
    }
  }
}

@Controller('coze')
export class CozeController {
  constructor(private readonly service: CozeService) {}

  ask = (body: { user: string; question: string }) => this.service.ask(body.user, body.question);
  spaces = () => this.service.spaces();
  bot = (id: string) => this.service.bot(id);
}

@Module({
  controllers: [CozeController],
  providers: [
    ConfigService,
    CozeService,
    {
      provide: CozeAPI,
      useFactory: (config: ConfigService) =>
        new CozeAPI({ token: config.get('COZE_API_TOKEN'), baseURL: config.get('COZE_BASE_URL') }),
      inject: [ConfigService],
    },
  ],
})
export class AppModule {}
