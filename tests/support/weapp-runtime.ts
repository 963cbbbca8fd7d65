import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { assign, rawOptions } from './weapp-data.js';
import type { RawNode } from './weapp-tree.js';
import { makeWx, type WxHost } from './weapp-wx.js';

type Config = Record<string, unknown> & { data?: object; methods?: Record<string, unknown> };
export type Method = (this: unknown, ...args: unknown[]) => unknown;

export interface Instance {
  config: Config;
  route: string;
  options: Record<string, string>;
  data: { root?: RawNode };
  self: Record<string, unknown>;
  tabBar?: Instance;
}

interface AppJson {
  pages: string[];
  subPackages: Array<{ root: string; pages: string[] }>;
  tabBar: { list: Array<{ pagePath: string }> };
}

const SET_DATA_LIMIT = 256 * 1024;
export const folder = path.resolve(import.meta.dirname, '../../miniprogram/dist/weapp');

/** WeChat's part of a running mini-program: scripts, pages, navigation, setData and the `wx` calls. */
export class WeappRuntime {
  readonly faults: string[] = [];
  readonly requests: string[] = [];
  readonly storage = new Map<string, unknown>();
  files: WxHost['files'] = [];
  private readonly tempFolder = mkdtempSync(path.join(os.tmpdir(), 'zongping-weapp-temp-'));
  /** Whether uploads that are begun now never end. */
  holdsUploads = false;
  /** How many steps the app has done that leave a trace: stored, sent, heard, filed. */
  steps = 0;
  /** After so many steps it is ended. */
  endsAfter = Number.POSITIVE_INFINITY;
  private kindOfNetwork = 'wifi';
  private readonly networkListeners: Array<Parameters<WxHost['onNetwork']>[0]> = [];
  private readonly appJson = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson;
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly context: vm.Context;
  private readonly onRejection = (reason: unknown) => this.fault(`unhandled rejection: ${describe(reason)}`);
  protected stack: Instance[] = [];
  private readonly tabs = new Map<string, Instance>();
  private appConfig: Record<string, Method> = {};
  private registered: Config = {};
  private isClosed = false;
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly configs = new Map<string, Config>();

  /** `userFolder` holds the files that the mini-program keeps; another run of the same phone has the same one. */
  constructor(
    apiUrl: string,
    readonly userFolder = mkdtempSync(path.join(os.tmpdir(), 'zongping-weapp-')),
  ) {
    const host: WxHost = {
      apiUrl,
      storage: this.storage,
      files: this.files,
      userFolder: this.userFolder,
      tempFolder: this.tempFolder,
      holdsUploads: false,
      network: 'wifi',
      lives: () => ++this.steps <= this.endsAfter,
      onNetwork: (listener) => void this.networkListeners.push(listener),
      parse: (text) => this.parse(text),
      navigate: (kind, url) => this.navigate(kind, url),
      back: (delta) => this.back(delta),
      fault: (message) => this.fault(message),
      onRequest: (url) => void this.requests.push(url),
    };
    Object.defineProperty(host, 'files', { get: () => this.files });
    Object.defineProperty(host, 'holdsUploads', { get: () => this.holdsUploads });
    Object.defineProperty(host, 'network', { get: () => this.kindOfNetwork });
    this.context = vm.createContext(this.globals(makeWx(host)));
    realProcess.on('unhandledRejection', this.onRejection);
  }

  /** Starts the app at its first page, or at a shared address. */
  async launch(address = `/${this.appJson.pages[0]}`): Promise<void> {
    this.load('app.js');
    const start = { path: address.slice(1), query: {}, scene: 1001 };
    this.appConfig['onLaunch']?.call(this.appConfig, start);
    this.appConfig['onShow']?.call(this.appConfig, start);
    await this.navigate('reLaunch', address);
  }

  /** Whether it was ended at a step. */
  get isEnded(): boolean {
    return this.steps > this.endsAfter;
  }

  /** The phone comes into another network, or into none; the mini-program hears of it. */
  set network(kind: string) {
    this.kindOfNetwork = kind;
    const change = this.parse(JSON.stringify({ isConnected: kind !== 'none', networkType: kind }));
    for (const listener of this.networkListeners) listener(change as Parameters<typeof listener>[0]);
  }

  /** Runs a line of script inside the mini-program. */
  run(script: string): unknown {
    return vm.runInContext(script, this.context);
  }

  /** Stops watching and answers everything that went wrong. */
  close(): string[] {
    realProcess.off('unhandledRejection', this.onRejection);
    this.isClosed = true;
    rmSync(this.tempFolder, { recursive: true, force: true });
    for (const timer of this.timers) clearTimeout(timer);
    return this.faults;
  }

  private async navigate(kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string): Promise<void> {
    const [route = '', query = ''] = url.replace(/^\//, '').split('?');
    const isTab = this.appJson.tabBar.list.some((tab) => tab.pagePath === route);
    if (!this.pages().includes(route)) return this.fault(`${kind} to a page that does not exist: ${url}`);
    if (isTab !== (kind === 'switchTab') && kind !== 'reLaunch') return this.fault(`${kind} cannot open ${url}`);
    if (kind === 'navigateTo') this.call(this.stack.at(-1), 'onHide');
    else if (kind === 'redirectTo') this.unload(this.stack.splice(-1));
    else this.leaveAll(kind === 'switchTab');
    if (this.stack.length >= 10) return this.fault('more than ten pages on top of each other');
    await this.enter(route, Object.fromEntries(new URLSearchParams(query)), isTab);
  }

  private async back(delta: number): Promise<void> {
    if (this.stack.length <= 1) return this.fault('nothing to go back to');
    this.unload(this.stack.splice(-Math.min(delta, this.stack.length - 1)));
    this.call(this.stack.at(-1), 'onShow');
    await pause(10);
  }

  private async enter(route: string, options: Record<string, string>, isTab: boolean): Promise<void> {
    const kept = isTab ? this.tabs.get(route) : undefined;
    const page = kept ?? this.instantiate(route, options);
    this.stack.push(page);
    if (isTab) this.tabs.set(route, page);
    if (!kept) this.call(page, 'onLoad', this.parse(JSON.stringify(rawOptions(options))));
    if (isTab) page.tabBar ??= this.makeTabBar();
    this.call(page, 'onShow');
    if (!kept) this.call(page, 'onReady');
    await pause(10);
  }

  private leaveAll(keepsTabs: boolean): void {
    const isKept = (page: Instance) => keepsTabs && this.tabs.get(page.route) === page;
    for (const page of this.stack.filter(isKept)) this.call(page, 'onHide');
    this.unload(this.stack.filter((page) => !isKept(page)));
    this.stack = [];
    if (keepsTabs) return;
    this.unload([...this.tabs.values()]);
    this.tabs.clear();
  }

  private unload(pages: Instance[]): void {
    for (const page of pages) {
      if (this.tabs.get(page.route) === page) this.tabs.delete(page.route);
      this.call(page, 'onUnload');
      if (page.tabBar) this.call(page.tabBar, 'detached');
    }
  }

  private instantiate(route: string, options: Record<string, string>): Instance {
    const config = this.configOf(route);
    const page: Instance = { config, route, options, data: clone(config.data ?? {}), self: {} };
    const shared = {
      route,
      options,
      is: route,
      data: page.data,
      setData: this.setData(page),
      getTabBar: () => page.tabBar?.self,
    };
    page.self = Object.assign(Object.create(null) as object, config, config.methods, shared) as Instance['self'];
    return page;
  }

  /** WeChat runs a page's script once; every later instance is made of the same configuration. */
  private configOf(route: string): Config {
    const known = this.configs.get(route);
    if (known) return known;
    this.registered = {};
    this.load(`${route}.js`);
    this.configs.set(route, this.registered);
    return this.registered;
  }

  private makeTabBar(): Instance {
    const bar = this.instantiate('custom-tab-bar/index', {});
    const lifetimes = (bar.config['lifetimes'] ?? {}) as Record<string, Method>;
    for (const moment of ['created', 'attached', 'ready']) {
      const method = lifetimes[moment] ?? (bar.config[moment] as Method | undefined);
      method?.call(bar.self);
    }
    return bar;
  }

  private setData(page: Instance) {
    return (change: Record<string, unknown>, done?: () => void) => {
      const text = JSON.stringify(change);
      if (text.length > SET_DATA_LIMIT) this.fault(`setData of ${text.length} characters on ${page.route}`);
      for (const [at, value] of Object.entries(JSON.parse(text) as object)) assign(page.data, at, value);
      if (done) setTimeout(() => done.call(page.self), 0);
    };
  }

  private call(page: Instance | undefined, method: string, ...args: unknown[]): void {
    try {
      (page?.config[method] as Method | undefined)?.call(page?.self, ...args);
    } catch (error) {
      this.fault(`${method} of ${page?.route}: ${describe(error)}`);
    }
  }

  private pages(): string[] {
    return [
      ...this.appJson.pages,
      ...this.appJson.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ];
  }

  private load(file: string): unknown {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    const code = `(function (require, module, exports) {${readFileSync(path.join(folder, file), 'utf8')}\n})`;
    const run = vm.runInContext(code, this.context, { filename: file }) as (...args: unknown[]) => void;
    const require = (name: string) =>
      this.load(path.posix.join(path.posix.dirname(file), name).replace(/(\.js)?$/, '.js'));
    run(require, module, module.exports);
    return module.exports;
  }

  private globals(wx: object): object {
    const quiet = () => undefined;
    return {
      wx,
      console: {
        log: quiet,
        info: quiet,
        debug: quiet,
        warn: quiet,
        error: (...words: unknown[]) => this.fault(`console.error: ${words.map(describe).join(' ')}`),
      },
      setTimeout: (task: () => void, after?: number) => this.kept(setTimeout(task, after)),
      clearTimeout,
      setInterval: (task: () => void, every?: number) => this.kept(setInterval(task, every)),
      clearInterval,
      App: (config: Record<string, Method>) => void (this.appConfig = config),
      Page: (config: Config) => void (this.registered = config),
      Component: (config: Config) => void (this.registered = config),
      Behavior: (config: Config) => config,
      getApp: () => this.appConfig,
      getCurrentPages: () => this.stack.map((page) => page.self),
    };
  }

  /** Values must belong to the package's own realm, as they do in WeChat. */
  protected parse(text: string): unknown {
    try {
      return (vm.runInContext('JSON.parse', this.context) as (source: string) => unknown)(text);
    } catch {
      return text;
    }
  }

  private kept(timer: NodeJS.Timeout): NodeJS.Timeout {
    if (this.isClosed) clearTimeout(timer);
    this.timers.add(timer);
    return timer;
  }

  protected fault(message: string): void {
    this.faults.push(message);
  }
}

/** jest hands out a copy of process that hears no rejections. */
const realProcess = vm.runInThisContext('process') as NodeJS.Process;

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const clone = (value: object) => JSON.parse(JSON.stringify(value)) as Instance['data'];

const describe = (value: unknown) => (value as Error | undefined)?.stack ?? String(value);
