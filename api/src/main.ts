import { createApp } from './app.js';
import { Background } from './background.js';
import { ConfigError, readConfig, type Config } from './config.js';
import { SYSTEM } from './kernel/actor.js';
import { contextOf } from './kernel/context.js';
import { newId } from './kernel/ids.js';
import { createLog } from './logging.js';
import { serveControl } from './platform/control/index.js';
import type { Logger } from 'pino';
import { openServices, type HouseServices } from './services.js';

function settings(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

async function controlled(config: Config, services: HouseServices, background: Background) {
  if (config.controlPort === null) return null;
  const settle = async () => {
    await services.jobs.drained();
    await services.denials.drained();
    await services.useDays.drained();
    await background.round();
  };
  return serveControl(config.controlPort, { clock: services.clock, recorder: services.database.recorder, settle });
}

function stopOnSignal(log: Logger, parts: (() => Promise<unknown> | undefined)[]): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    for (const end of parts) await end();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
}

async function prepareDatabase(config: Config, services: HouseServices, log: Logger): Promise<void> {
  const migrated = await services.database.migrate();
  if (migrated) log.info({ migrated }, 'database migrated');
  if (!config.demo || !config.demoWorld) return;
  const { buildDemoWorld } = await import('./demo/build-world.js');
  await buildDemoWorld(contextOf(services, SYSTEM, newId()), services.clock, (line) =>
    process.stdout.write(`${line}\n`),
  );
}

async function main(): Promise<void> {
  const config = settings();
  const log = createLog(config.logLevel);
  const services = await openServices(config, log);
  await prepareDatabase(config, services, log);
  const http = await createApp(config, services, log);
  const background = new Background(services, log);
  const control = await controlled(config, services, background);
  const address = await http.listen({ host: config.host, port: config.port });
  services.jobs.start();
  background.start();
  log.info({ address, demo: config.demo, control: control?.server.address() ?? null }, 'listening');
  if (config.demo) process.stdout.write(`\n综评已就绪：${address}（演示模式，数据在 ${config.dataDir}）\n`);
  const { jobs, database, denials, useDays } = services;
  stopOnSignal(log, [
    () => http.close(),
    () => control?.close(),
    () => jobs.stop(),
    () => denials.drained(),
    () => useDays.drained(),
    () => background.stop(),
    () => database.close(),
  ]);
}

await main();
