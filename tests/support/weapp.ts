import { folder, pause, WeappRuntime, type Instance, type Method } from './weapp-runtime.js';
import { elementsOf, readTemplates, walk, type Element } from './weapp-tree.js';

/** What a person knows as something to press or to type in; a view that only feels swipes carries the same events. */
const isControl = ({ tag, attributes }: Element) => tag !== 'view' || attributes['aria-role'] !== undefined;

/** A mini-program without WeChat: it runs the built package against a real API and shows what a person would read. */
export class Weapp extends WeappRuntime {
  private readonly templates = readTemplates(folder);

  /** The page in front and its tab bar, as elements. */
  get screen(): Element {
    const page = this.stack.at(-1);
    const roots = [page, page?.tabBar].flatMap((instance) => (instance?.data.root ? [instance.data.root] : []));
    const top: Element = { tag: 'screen', sid: '', text: '', attributes: {}, events: new Set(), children: [] };
    top.children = roots.map((root) => elementsOf(root, this.templates, top));
    top.text = top.children.map((child) => child.text).join('');
    return top;
  }

  /** The path of the page in front. */
  get path(): string {
    return this.stack.at(-1)?.route ?? '';
  }

  /** Waits until the page shows a text. */
  async see(text: string, timeout = 8_000): Promise<void> {
    await this.until(() => this.screen.text.includes(text), timeout, `“${text}” on ${this.path}: ${this.screen.text}`);
  }

  /** Presses what carries this name or this text. */
  async tap(name: string): Promise<void> {
    await this.until(
      () => this.named(name, 'tap') !== undefined,
      4_000,
      `something to tap named “${name}”: ${this.screen.text}`,
    );
    const target = this.named(name, 'tap');
    for (let at: Element | undefined = target; at; at = at.parent) {
      if (at.events.has('tap')) this.fire(at, 'tap', {});
    }
    await pause(20);
  }

  /** Types into the input with this name. */
  async type(name: string, value: string): Promise<void> {
    await this.until(
      () => this.named(name, 'input') !== undefined,
      4_000,
      `an input named “${name}”: ${this.screen.text}`,
    );
    const target = this.named(name, 'input');
    if (target) this.fire(target, 'input', { value, cursor: value.length });
    await pause(20);
  }

  private named(name: string, event: string): Element | undefined {
    const able = [...walk(this.screen)].filter((element) => element.events.has(event) && isControl(element));
    const label = (element: Element) => element.attributes['aria-label'];
    return (
      able.find((element) => label(element) === name) ??
      able.findLast((element) => element.text === name) ??
      able.findLast((element) => (label(element) ?? element.text).includes(name))
    );
  }

  private fire(element: Element, type: string, detail: object): void {
    const target = { id: element.sid, dataset: { sid: element.sid }, offsetLeft: 0, offsetTop: 0 };
    const event = { type, timeStamp: Date.now(), target, currentTarget: target, detail, touches: [], mark: {} };
    const owner = this.ownerOf(element);
    const handler = (owner?.config['eh'] ?? owner?.config.methods?.['eh']) as Method | undefined;
    if (!handler) return this.fault(`no event handler on ${owner?.route}`);
    handler.call(owner?.self, this.parse(JSON.stringify(event)));
  }

  private ownerOf(element: Element): Instance | undefined {
    let root = element;
    while (root.parent?.parent) root = root.parent;
    const page = this.stack.at(-1);
    return root.parent?.children.indexOf(root) === 1 ? page?.tabBar : page;
  }

  /** Waits until something holds; `what` is the complaint when it never does. */
  async until(isTrue: () => boolean, timeout: number, what: string): Promise<void> {
    const last = Date.now() + timeout;
    while (!isTrue()) {
      if (Date.now() > last) throw new Error(`never saw ${what}\n${this.faults.join('\n')}`);
      await pause(15);
    }
  }
}
