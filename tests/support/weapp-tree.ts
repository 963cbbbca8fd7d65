import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One node as Taro sends it to the view layer: short keys, attributes by alias. */
export interface RawNode {
  nn: string;
  sid: string;
  uid?: string;
  v?: string;
  cn?: RawNode[];
  [alias: string]: unknown;
}

/** One element of the page, read through the templates that WeChat would use. */
export interface Element {
  tag: string;
  sid: string;
  text: string;
  attributes: Record<string, string>;
  events: Set<string>;
  parent?: Element;
  children: Element[];
}

interface Template {
  tag: string;
  attributes: Map<string, string>;
  events: Set<string>;
}

/** Reads which tag, attributes and events each node kind has in base.wxml. */
export function readTemplates(folder: string): Map<string, Template> {
  const source = readFileSync(path.join(folder, 'base.wxml'), 'utf8');
  const templates = new Map<string, Template>();
  for (const [, name = '', tag = '', rest = ''] of source.matchAll(
    /<template name="tmpl_0_(\w+)">\s*<([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g,
  )) {
    if (name.endsWith('_focus') || tag === 'template') continue;
    templates.set(name.replace(/_blur$/, ''), templateOf(tag, rest));
  }
  return templates;
}

function templateOf(tag: string, rest: string): Template {
  const attributes = new Map<string, string>();
  const events = new Set<string>();
  for (const [, name = '', value = ''] of rest.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    const alias = /\bi\.(\w+)/.exec(value)?.[1];
    if (value === 'eh') events.add(name.replace(/^(bind|catch)/, ''));
    else if (alias) attributes.set(name, alias);
  }
  return { tag, attributes, events };
}

/** Turns what setData has built into elements with names, texts and events. */
export function elementsOf(raw: RawNode, templates: Map<string, Template>, parent?: Element): Element {
  const template = templates.get(raw.nn);
  if (isText(raw, template)) return { ...bare('#text', raw, parent), text: String(raw.v) };
  if (raw.nn !== undefined && !template) throw new Error(`base.wxml has no template for node kind ${raw.nn}`);
  const element = bare(template?.tag ?? 'page', raw, parent);
  if (template) Object.assign(element, { events: template.events, attributes: attributesOf(raw, template) });
  element.children = (raw.cn ?? []).map((child) => elementsOf(child, templates, element));
  element.text = element.children.map((child) => child.text).join('');
  return element;
}

function attributesOf(raw: RawNode, template: Template): Record<string, string> {
  const set = [...template.attributes].filter(([, alias]) => raw[alias] !== undefined);
  return Object.fromEntries(set.map(([name, alias]) => [name, String(raw[alias])]));
}

function isText(raw: RawNode, template: Template | undefined): boolean {
  return raw.v !== undefined && raw.cn === undefined && !template?.attributes.size;
}

function bare(tag: string, { sid }: RawNode, parent: Element | undefined): Element {
  return { tag, sid, text: '', attributes: {}, events: new Set(), parent, children: [] };
}

/** Every element, parents before children. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}
