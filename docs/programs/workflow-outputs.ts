import { CozeAPI, OutputValidationError, runOutput } from 'coze-client';
import { z } from 'zod';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });
const params = { workflow_id: process.env.COZE_WORKFLOW_ID ?? '', parameters: { city: '北京' } };
const weather = z.object({ city: z.string(), temperature: z.number() });

const output = await client.workflows.runs.create(params, { output: weather });
console.log(output.city, output.temperature);

const streamed = await client.workflows.runs.stream(params).finalOutput(weather);
console.log(streamed.temperature);

const run = await client.workflows.runs.createAndPoll(params);
console.log((await runOutput(run, weather)).temperature, await runOutput(run, z.string(), 'Message'));

try {
  await client.workflows.runs.create(params, { output: z.object({ wind: z.string() }) });
} catch (error) {
  if (error instanceof OutputValidationError) console.log(error.message, error.issues[0]?.path);
}
