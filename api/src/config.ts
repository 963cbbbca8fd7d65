import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';

/** All settings. Nothing else reads the environment; README lists them for operators. */
export interface Config {
  /** HOST: address to listen on. 127.0.0.1 unless set. */
  host: string;
  /** PORT: 4000 unless set; 0 takes any free port. */
  port: number;
  /** DATABASE_URL: `mysql://…`; null means the embedded file database in DATA_DIR. */
  databaseUrl: string | null;
  /** DATA_DIR: where the embedded database, files and keys are kept. */
  dataDir: string;
  /**
   * FILES_URL: a folder for files, or a bucket of any S3-compatible store, written
   * `s3://KEY:SECRET@host[:port]/bucket[/prefix]?region=…` (percent-encode the secret; `&insecure=1` for plain http).
   * `files` in DATA_DIR unless set.
   */
  filesUrl: string;
  /** PUBLIC_URL: how families reach this server; used in links and QR codes. */
  publicUrl: string | null;
  /** KEYS: `{ sealing, index, signing }`, each 32 bytes in hex. Made and kept in DATA_DIR when embedded; required in production. */
  keys: Keys;
  /** NODE_ENV=production. */
  production: boolean;
  /** DEMO: the demo world, open documents. On by default on loopback with the embedded database; refused in production. */
  demo: boolean;
  /** DEMO_WORLD=none leaves an empty database empty in demo mode. */
  demoWorld: boolean;
  /** CONTROL_PORT: loopback port for tests (clock, recorder). Refused in production. */
  controlPort: number | null;
  /** PASSWORD_COST: log2 of the scrypt cost at which new passwords are kept. 15 unless set, and no less in production. */
  passwordCost: number;
  /** LOG_LEVEL: pino level. `info` unless set. */
  logLevel: string;
}

/** The secrets of an installation. */
export interface Keys {
  sealing: Buffer;
  index: Buffer;
  signing: Buffer;
}

/** A setting that cannot be used; the message says which and what to do. */
export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
const PASSWORD_COST = 15;
const KEY_NAMES = ['sealing', 'index', 'signing'] as const;

function portOf(name: string, text: string | undefined, fallback: number): number {
  const port = Number(text ?? fallback);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError(`${name} 应是 0 到 65535 的整数，现在是“${text}”。`);
  return port;
}

function parseKeys(text: string): Keys {
  let parsed: Partial<Record<(typeof KEY_NAMES)[number], unknown>> | null;
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    throw new ConfigError('KEYS 应是 JSON：{"sealing":"…","index":"…","signing":"…"}。');
  }
  const keys = KEY_NAMES.map((name) => {
    const bytes = Buffer.from(String(parsed?.[name] ?? ''), 'hex');
    if (bytes.length !== 32) throw new ConfigError(`KEYS 里的 ${name} 应是 64 位十六进制（32 字节）。`);
    return [name, bytes];
  });
  return Object.fromEntries(keys) as Keys;
}

/** A fresh set of keys, as KEYS takes them. */
export const makeKeys = (): string =>
  JSON.stringify(Object.fromEntries(KEY_NAMES.map((name) => [name, randomBytes(32).toString('hex')])));

/** PASSWORD: the password for `operator open`, kept out of the command line. */
export const readPassword = (): string | null => process.env.PASSWORD ?? null;

function keptKeys(dataDir: string): Keys {
  const path = join(dataDir, 'keys.json');
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path, makeKeys(), { mode: 0o600, flag: 'wx' });
  }
  return parseKeys(readFileSync(path, 'utf8'));
}

function keysOf(env: Environment, production: boolean, databaseUrl: string | null, dataDir: string): Keys {
  if (env.KEYS) return parseKeys(env.KEYS);
  if (production || databaseUrl) {
    throw new ConfigError(
      '没有设置 KEYS。正式环境和外部数据库必须自带密钥：请用 `npm run --silent zongping -- keys make` 生成，妥善保管，丢失后已加密的个人信息无法找回。',
    );
  }
  return keptKeys(dataDir);
}

function databaseOf(env: Environment): string | null {
  const url = env.DATABASE_URL || null;
  if (url && !url.startsWith('mysql://')) {
    throw new ConfigError('DATABASE_URL 应以 mysql:// 开头；不设置则使用内置的文件数据库。');
  }
  return url;
}

function controlPortOf(env: Environment, production: boolean): number | null {
  if (!env.CONTROL_PORT) return null;
  if (production) throw new ConfigError('正式环境不能开启 CONTROL_PORT。');
  return portOf('CONTROL_PORT', env.CONTROL_PORT, 0);
}

function demoOf(env: Environment, production: boolean, host: string): boolean {
  const wanted = env.DEMO === undefined ? !production && LOOPBACK.has(host) : env.DEMO === '1' || env.DEMO === 'true';
  if (wanted && production) throw new ConfigError('正式环境（NODE_ENV=production）不能开启演示模式，请去掉 DEMO。');
  if (wanted && !LOOPBACK.has(host)) throw new ConfigError(`演示模式只能在本机地址上运行，HOST 现在是 ${host}。`);
  return wanted;
}

function passwordCostOf(env: Environment, production: boolean): number {
  const cost = Number(env.PASSWORD_COST || PASSWORD_COST);
  if (!Number.isInteger(cost) || cost < 10 || cost > 20)
    throw new ConfigError(`PASSWORD_COST 应是 10 到 20 的整数，现在是“${env.PASSWORD_COST}”。`);
  if (production && cost < PASSWORD_COST)
    throw new ConfigError(`正式环境的 PASSWORD_COST 不能低于 ${PASSWORD_COST}，否则泄露的密码容易被猜出。`);
  return cost;
}

const textOf = (text: string | undefined, fallback: string): string => text || fallback;

/** The settings for one command of the operator: neither demo nor control. */
export const readCommandConfig = (): Config => readConfig({ ...process.env, DEMO: '0', CONTROL_PORT: undefined });

/** Reads the settings from an environment; throws a `ConfigError` in plain words when one cannot be used. */
export function readConfig(env: Environment = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const host = textOf(env.HOST, '127.0.0.1');
  const dataDir = resolve(textOf(env.DATA_DIR, '.zongping'));
  const databaseUrl = databaseOf(env);
  return {
    host,
    port: portOf('PORT', env.PORT, 4000),
    databaseUrl,
    dataDir,
    filesUrl: textOf(env.FILES_URL, join(dataDir, 'files')),
    publicUrl: env.PUBLIC_URL || null,
    keys: keysOf(env, production, databaseUrl, dataDir),
    production,
    demo: demoOf(env, production, host),
    demoWorld: env.DEMO_WORLD !== 'none',
    controlPort: controlPortOf(env, production),
    passwordCost: passwordCostOf(env, production),
    logLevel: textOf(env.LOG_LEVEL, 'info'),
  };
}
