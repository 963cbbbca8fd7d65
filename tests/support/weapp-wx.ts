import { randomUUID } from 'node:crypto';
import { accessSync, copyFileSync, readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

type Options = Record<string, unknown> & {
  success?: (answer: unknown) => void;
  fail?: (error: unknown) => void;
  complete?: (answer: unknown) => void;
};

export interface WxHost {
  apiUrl: string;
  storage: Map<string, unknown>;
  /** Files that the next chooseMessageFile answers: name and path on this machine. */
  files: Array<{ name: string; path: string }>;
  /** The folder in which the mini-program keeps files of its own. */
  userFolder: string;
  /** The folder of temporary files, which WeChat throws away with the app. */
  tempFolder: string;
  /** Uploads that are begun now never end, as on a phone without a network that still hopes. */
  holdsUploads: boolean;
  /** The kind of network as WeChat names it; `none` lets nothing through. */
  network: string;
  /** Whether the app still lives at its next step; what an ended one would do does not happen. */
  lives(): boolean;
  onNetwork(listener: (change: { isConnected: boolean; networkType: string }) => void): void;
  parse(text: string): unknown;
  navigate(kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string): Promise<void>;
  back(delta: number): Promise<void>;
  fault(message: string): void;
  onRequest(url: string): void;
}

/** The part of WeChat's `wx` that the app uses; any other call is a fault. */
export function makeWx(host: WxHost): object {
  const known: Record<string, unknown> = {
    env: { USER_DATA_PATH: host.userFolder },
    ...deviceApis(host),
    ...storageApis(host),
    ...networkApis(host),
    ...pageApis(host),
  };
  const probes = new Set(['webpackJsonp', 'then', 'toJSON', 'onAppRoute', 'canIUse']);
  return new Proxy(known, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || probes.has(key) || key.startsWith('__'))
        return target[key as string];
      return () => host.fault(`unknown call wx.${key}`);
    },
  });
}

/** As WeChat does: callbacks when some are given, else a promise. */
function answer(options: Options | undefined, work: Promise<unknown>): Promise<unknown> | undefined {
  if (!options?.success && !options?.fail && !options?.complete) return work;
  void work.then(
    (value) => {
      options?.success?.(value);
      options?.complete?.(value);
    },
    (error: unknown) => {
      const failure = { errMsg: `fail ${String(error)}` };
      options?.fail?.(failure);
      options?.complete?.(failure);
    },
  );
  return undefined;
}

function deviceApis(host: WxHost): Record<string, unknown> {
  const info = { windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, statusBarHeight: 47 };
  const system = { ...info, pixelRatio: 3, platform: 'ios', language: 'zh_CN', version: '8.0.50', SDKVersion: '3.7.0' };
  const capsule = { width: 87, height: 32, top: 51, right: 383, bottom: 83, left: 296 };
  return {
    getSystemInfoSync: () => system,
    getWindowInfo: () => ({ ...info, pixelRatio: 3 }),
    getDeviceInfo: () => ({ platform: 'ios', system: 'iOS 17.0' }),
    getAppBaseInfo: () => ({ language: 'zh_CN', SDKVersion: '3.7.0', theme: 'light' }),
    getMenuButtonBoundingClientRect: () => capsule,
    getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop' } }),
    nextTick: (task: () => void) => setTimeout(task, 0),
    onNetworkStatusChange: (listener: Parameters<WxHost['onNetwork']>[0]) => host.onNetwork(listener),
    getNetworkType: (options: Options) => answer(options, Promise.resolve({ networkType: host.network })),
    getLaunchOptionsSync: () => ({ path: 'pages/entry/index', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: 'pages/entry/index', query: {}, scene: 1001 }),
  };
}

function storageApis({ storage, lives }: WxHost): Record<string, unknown> {
  return {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void (lives() && storage.set(key, value)),
    removeStorageSync: (key: string) => void (lives() && storage.delete(key)),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
  };
}

function networkApis(host: WxHost): Record<string, unknown> {
  return {
    request: (options: Options) => {
      void answer(
        options,
        whileAlive(host, () => forward(host, options)),
      );
      return { abort: () => undefined, onHeadersReceived: () => undefined, offHeadersReceived: () => undefined };
    },
    chooseMessageFile: (options: Options) => {
      const tempFiles = host.files.map((file) => ({ ...file, size: readFileSync(file.path).byteLength, type: 'file' }));
      return answer(options, Promise.resolve({ tempFiles }));
    },
    chooseMedia: (options: Options) => {
      const tempFiles = host.files.map(({ path }) => ({ tempFilePath: path, fileType: 'image' }));
      return answer(options, Promise.resolve({ tempFiles, type: 'image' }));
    },
    uploadFile: (options: Options) => {
      void answer(options, host.holdsUploads ? NEVER : whileAlive(host, () => uploaded(host, options)));
      const quiet = () => undefined;
      return { abort: quiet, onProgressUpdate: quiet, offProgressUpdate: quiet, onHeadersReceived: quiet };
    },
    getImageInfo: (options: Options) => answer(options, sizeOf(options['src'] as string)),
    compressImage: (options: Options) => answer(options, compressed(host, options)),
    getFileSystemManager: () => ({
      getFileInfo: filing(host, ({ filePath }) => ({ size: statSync(filePath as string).size })),
      readFile: filing(host, ({ filePath }) => ({ data: bytesOf(readFileSync(filePath as string)) })),
      copyFile: filing(host, ({ srcPath, destPath }) => copyFileSync(srcPath as string, destPath as string)),
      access: filing(host, ({ path }) => accessSync(path as string)),
      readdir: filing(host, ({ dirPath }) => ({ files: readdirSync(dirPath as string) })),
      unlink: filing(host, ({ filePath }) => unlinkSync(filePath as string)),
    }),
  };
}

/** A call of the file system, with its answer a moment later. */
const filing = (host: WxHost, work: (options: Options) => unknown) => (options: Options) =>
  answer(options, host.lives() ? Promise.resolve().then(() => work(options)) : NEVER);

const NEVER = new Promise<never>(() => undefined);

/** An app that was ended sends nothing, and hears nothing of what it had sent. */
async function whileAlive(host: WxHost, work: () => Promise<unknown>): Promise<unknown> {
  if (!host.lives()) return NEVER;
  const done = await work();
  return host.lives() ? done : NEVER;
}

async function forward(host: WxHost, { url, method, data, header }: Options): Promise<unknown> {
  const { pathname, search } = new URL(url as string);
  host.onRequest(pathname);
  if (host.network === 'none') throw new Error('request:fail');
  const isBinary = Object.prototype.toString.call(data) === '[object ArrayBuffer]';
  const body = data === undefined ? undefined : isBinary ? Buffer.from(data as ArrayBuffer) : JSON.stringify(data);
  const response = await fetch(host.apiUrl + pathname + search, {
    method: (method as string | undefined) ?? 'GET',
    headers: header as Record<string, string>,
    body: method === 'GET' || method === undefined ? undefined : body,
  });
  return { statusCode: response.status, header: {}, data: host.parse(await response.text()), errMsg: 'request:ok' };
}

async function uploaded(host: WxHost, { url, filePath, name, header }: Options): Promise<unknown> {
  const { pathname, search } = new URL(url as string);
  host.onRequest(pathname);
  if (host.network === 'none') throw new Error('uploadFile:fail');
  const form = new FormData();
  form.append(name as string, new Blob([readFileSync(filePath as string)]), 'photo.jpg');
  const headers = header as Record<string, string>;
  const response = await fetch(host.apiUrl + pathname + search, { method: 'POST', headers, body: form });
  return { statusCode: response.status, data: await response.text(), errMsg: 'uploadFile:ok' };
}

async function sizeOf(src: string): Promise<unknown> {
  const { width, height } = await sharp(src).metadata();
  return { width, height, path: src, errMsg: 'getImageInfo:ok' };
}

/** Writes the picture anew into a temporary file: upright, smaller if wished, nothing beside it. */
async function compressed({ tempFolder }: WxHost, options: Options): Promise<unknown> {
  const { src, quality = 80, compressedWidth: width, compressedHeight: height } = options as Record<string, unknown>;
  const tempFilePath = path.join(tempFolder, `${randomUUID()}.jpg`);
  const sized = sharp(src as string)
    .rotate()
    .resize(width || height ? { width: width as number, height: height as number } : undefined);
  await sized.jpeg({ quality: quality as number }).toFile(tempFilePath);
  return { tempFilePath, errMsg: 'compressImage:ok' };
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;
}

function pageApis(host: WxHost): Record<string, unknown> {
  const go = (kind: Parameters<WxHost['navigate']>[0]) => (options: Options) =>
    answer(options, host.navigate(kind, options['url'] as string));
  return {
    navigateTo: go('navigateTo'),
    redirectTo: go('redirectTo'),
    reLaunch: go('reLaunch'),
    switchTab: go('switchTab'),
    navigateBack: (options?: Options) => answer(options, host.back((options?.['delta'] as number | undefined) ?? 1)),
    pageScrollTo: (options: Options) => answer(options, Promise.resolve()),
  };
}
