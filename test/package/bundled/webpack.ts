import webpack, { type Stats } from 'webpack';
import { entryName, extensionOf, type BundleJob } from './bundle.js';

export async function withWebpack(job: BundleJob): Promise<void> {
  const { platform, format, split, project, entry, directory } = job;
  const isModule = format === 'esm';
  const compiler = webpack({
    mode: 'production',
    context: project,
    entry,
    target: platform === 'node' ? 'node20' : ['web', 'es2022'],
    devtool: false,
    performance: false,
    // As frameworks do it where the native addons of ws are missing: empty modules stand in for them.
    resolve: { alias: { bufferutil: false, 'utf-8-validate': false } },
    experiments: { outputModule: isModule },
    optimization: { minimize: false },
    output: {
      path: directory,
      filename: entryName(job),
      chunkFilename: `[name]${extensionOf(job)}`,
      library: { type: isModule ? 'module' : 'commonjs2' },
    },
    plugins: split ? [] : [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error === null ? resolve(result) : reject(error)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats === undefined || stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats?.toString({ all: false, errors: true, warnings: true }));
}
