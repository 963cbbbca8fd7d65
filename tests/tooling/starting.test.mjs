import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../jest-base.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const oldNode = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.11.0"}})';

describe('npm start', () => {
  let place;
  beforeEach(() => {
    place = temporaryFolder();
    cpSync(path.join(root, 'scripts'), path.join(place.folder, 'scripts'), { recursive: true });
  });
  afterEach(() => place.remove());

  function start(env, ...flags) {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    return spawnSync(process.execPath, [...flags, 'scripts/start.mjs'], {
      cwd: place.folder,
      env: { ...inherited, NODE_ENV: 'production', ...env },
      encoding: 'utf8',
    });
  }

  it('refuses in production what is not built, and says what to do', () => {
    const { status, stderr } = start({});

    expect(status).toBe(1);
    expect(stderr).toMatch(/还没有构建：服务端 api、手机网页 H5、电脑网页 console。.*npm run build/);
  });

  it('builds nothing without the build tools, and runs what is built', () => {
    place.write('api/dist/main.js', "console.log('listening');");
    place.write('miniprogram/dist/h5/index.html', '');
    place.write('console/dist/index.html', '');
    place.write('api/src/main.ts', 'newer than the build');

    expect(start({ NODE_ENV: 'development' }).stdout).toBe('listening\n');
    expect(start({}).stdout).toBe('listening\n');
  });

  it('asks for npm ci on an old Node before the installation', () => {
    const { status, stderr } = start({}, '--import', oldNode);

    expect(status).toBe(1);
    expect(stderr).toMatch(/请先运行 npm ci/);
    expect(stderr).toMatch(/Please run npm ci first/);
  });

  it('goes on with the Node of the installation when the running one is old', () => {
    place.write('api/dist/main.js', 'console.log(process.versions.node);');
    place.write('miniprogram/dist/h5/index.html', '');
    place.write('console/dist/index.html', '');
    mkdirSync(path.join(place.folder, 'node_modules/.bin'), { recursive: true });
    symlinkSync(process.execPath, path.join(place.folder, 'node_modules/.bin/node'));

    expect(start({}, '--import', oldNode).stdout).toBe(`${process.versions.node}\n`);
  });

  it('stops gracefully when npm was told to stop, although its shell passes no signal on', async () => {
    const main = "console.log('up'); const alive = setInterval(() => {}, 1000);";
    const stop = "process.once('SIGTERM', () => { clearInterval(alive); console.log('stopped'); });";
    place.write('api/dist/main.js', main + stop);
    place.write('miniprogram/dist/h5/index.html', '');
    place.write('console/dist/index.html', '');
    const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/start.mjs; exit`], {
      cwd: place.folder,
      env: { PATH: process.env.PATH, NODE_ENV: 'production', npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    shell.stdout.once('data', () => shell.kill('SIGTERM'));

    expect(await text(shell.stdout)).toBe('up\nstopped\n');
  });
});
