import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundleConsole } from './bundle-console.mjs';
import { compileApi } from './compile-api.mjs';
import { bundleMiniprogram } from './bundle-miniprogram.mjs';

const workspace = ['package.json', 'package-lock.json', 'scripts/building'];
const miniprogram = [
  'miniprogram/src',
  'miniprogram/config',
  'miniprogram/package.json',
  'miniprogram/babel.config.js',
  'miniprogram/tsconfig.json',
  'miniprogram/project.config.json',
  ...workspace,
];
const consoleSources = [
  'console/src',
  'console/index.html',
  'console/vite.config.ts',
  'console/package.json',
  'console/tsconfig.json',
  // What both clients say and write by lives with the phone's sources.
  'miniprogram/src/words',
  'miniprogram/src/writing',
  'miniprogram/src/platform/observable.ts',
  'miniprogram/src/graphql',
  ...workspace,
];
const miniprogramSettings = /^TARO_APP_/;

/**
 * What can be built: from which sources, where to, and the file that proves it is there.
 * @type {Record<string, {title: string, sources: string[], settings?: RegExp, output: string, entry: string, stamp: string, build: (root: string, onOutput?: (chunk: Buffer) => void) => Promise<void>}>}
 */
export const targets = {
  api: {
    title: '服务端 api',
    sources: ['api/src', 'api/.swcrc', 'api/package.json', ...workspace],
    output: 'api/dist',
    entry: 'api/dist/main.js',
    stamp: 'api/dist/.sources-hash',
    build: compileApi,
  },
  h5: {
    title: '手机网页 H5',
    sources: miniprogram,
    settings: miniprogramSettings,
    output: 'miniprogram/dist/h5',
    entry: 'miniprogram/dist/h5/index.html',
    stamp: 'miniprogram/dist/.h5-sources-hash',
    build: (root, onOutput) => bundleMiniprogram(root, 'h5', onOutput),
  },
  weapp: {
    title: '微信小程序 weapp',
    sources: miniprogram,
    settings: miniprogramSettings,
    output: 'miniprogram/dist/weapp',
    entry: 'miniprogram/dist/weapp/app.json',
    stamp: 'miniprogram/dist/.weapp-sources-hash',
    build: (root, onOutput) => bundleMiniprogram(root, 'weapp', onOutput),
  },
  console: {
    title: '电脑网页 console',
    sources: consoleSources,
    output: 'console/dist',
    entry: 'console/dist/index.html',
    stamp: 'console/dist/.sources-hash',
    build: bundleConsole,
  },
};

/** Whether a target's output is on disk at all. */
export const isBuilt = (root, target) => existsSync(path.join(root, target.entry));
