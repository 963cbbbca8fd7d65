import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ConfigError, makeKeys, readConfig } from '../../../api/src/config.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'zongping-config-'));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const read = (settings: Record<string, string> = {}) => readConfig({ DATA_DIR: dataDir, ...settings });

const refusal = (settings: Record<string, string>): string => {
  try {
    read(settings);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('The settings were expected to be refused.');
};

test('without any setting it is the demo mode on loopback with the embedded database', () => {
  const { host, port, databaseUrl, production, demo, controlPort, publicUrl } = read();

  expect({ host, port, databaseUrl, production, demo, controlPort, publicUrl }).toEqual({
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: null,
    production: false,
    demo: true,
    controlPort: null,
    publicUrl: null,
  });
});

test('the keys of an embedded installation are made once, kept, and for nobody else to read', () => {
  const first = read();
  const second = read();

  expect(first.keys.sealing).toHaveLength(32);
  expect(second.keys).toEqual(first.keys);
  expect(first.keys.sealing).not.toEqual(first.keys.index);
  expect(statSync(path.join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(path.join(dataDir, 'keys.json'), 'utf8')).sealing).toMatch(/^[0-9a-f]{64}$/);
});

test('production without keys is refused and says how to make them', () => {
  expect(refusal({ NODE_ENV: 'production' })).toContain('keys make');
});

test('a database of its own without keys is refused', () => {
  expect(refusal({ DATABASE_URL: 'mysql://root@127.0.0.1/zongping' })).toContain('KEYS');
});

test('made keys are taken', () => {
  const { production, demo } = read({ NODE_ENV: 'production', KEYS: makeKeys() });

  expect({ production, demo }).toEqual({ production: true, demo: false });
});

test.each([
  ['no JSON', 'KEYS 应是 JSON'],
  ['null', 'KEYS'],
  ['"text"', 'KEYS'],
  ['{}', 'sealing'],
  [JSON.stringify({ ...JSON.parse(makeKeys()), index: 'short' }), 'index'],
  [JSON.stringify({ ...JSON.parse(makeKeys()), signing: 'zz'.repeat(32) }), 'signing'],
  [JSON.stringify({ ...JSON.parse(makeKeys()), signing: 7 }), 'signing'],
])('keys that are none are refused: %s', (keys, word) => {
  expect(refusal({ KEYS: keys })).toContain(word);
});

test('the demo mode is refused in production', () => {
  expect(refusal({ NODE_ENV: 'production', KEYS: makeKeys(), DEMO: '1' })).toContain('演示模式');
});

test.each(['0.0.0.0', '192.168.1.5', '::'])('the demo mode is refused on %s', (host) => {
  expect(refusal({ HOST: host, DEMO: '1' })).toContain(host);
});

test('off loopback the demo mode is not the default', () => {
  expect(read({ HOST: '0.0.0.0' }).demo).toBe(false);
});

test('the control port is refused in production', () => {
  expect(refusal({ NODE_ENV: 'production', KEYS: makeKeys(), CONTROL_PORT: '0' })).toContain('CONTROL_PORT');
});

test('S13 passwords that are cheap to guess are refused in production', () => {
  expect(refusal({ NODE_ENV: 'production', KEYS: makeKeys(), PASSWORD_COST: '14' })).toContain('PASSWORD_COST');
  expect(read({ NODE_ENV: 'production', KEYS: makeKeys(), PASSWORD_COST: '16' }).passwordCost).toBe(16);
  expect(read().passwordCost).toBe(15);
});

test.each(['9', '21', 'high', '12.5'])('PASSWORD_COST=%s is refused', (cost) => {
  expect(refusal({ PASSWORD_COST: cost })).toContain('PASSWORD_COST');
});

test.each(['eighty', '-1', '65536', '80.5', '1e9', '0x50x'])('PORT=%s is refused', (port) => {
  expect(refusal({ PORT: port })).toContain('PORT');
});

test('a database that is neither embedded nor MySQL is refused', () => {
  expect(refusal({ DATABASE_URL: 'postgres://localhost/zongping' })).toContain('mysql://');
});
