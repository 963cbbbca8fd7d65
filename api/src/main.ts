import { createApp } from './app.js';
import { ConfigError, readConfig, type Config } from './config.js';
import { buildDemoWorld } from './demo/build-world.js';
import { SYSTEM } from './kernel/actor.js';
import { contextOf } from './kernel/context.js';
import { newId } from './kernel/ids.js';
import { createLog } from './logging.js';
import { serveControl } from './platform/control/index.js';
import { openServices } from './services.js';

function settings(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

async function main(): Promise<void> {
  const config = settings();
  const log = createLog(config.logLevel);
  const services = await openServices(config, log);
  const migrated = await services.database.migrate();
  if (migrated) log.info({ migrated }, 'database migrated');
  if (config.demo && config.demoWorld) {
    const ctx = contextOf(services, SYSTEM, newId());
    await buildDemoWorld(ctx, (line) => process.stdout.write(`${line}\n`));
  }
  const http = await createApp(config, services, log);
  const control =
    config.controlPort === null
      ? null
      : await serveControl(config.controlPort, services.clock, services.database.recorder);
  const address = await http.listen({ host: config.host, port: config.port });
  services.jobs.start();
  const controlAddress = control?.server.address() ?? null;
  log.info({ address, demo: config.demo, control: controlAddress }, 'listening');
  if (config.demo) process.stdout.write(`\n综评已就绪：${address}（演示模式，数据在 ${config.dataDir}）\n`);

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await http.close();
    await control?.close();
    await services.jobs.stop();
    await services.database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
}

await main();
