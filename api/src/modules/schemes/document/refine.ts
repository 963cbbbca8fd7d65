import type { Complaint } from './complaint.js';
import type { Permission } from './header.js';
import type { Layer, Value, Values } from './layer.js';

/** A document with everything it extends, nearest last. */
export interface Refined {
  values: Values;
  /** Who stands above a further refinement, and what each of them knew. */
  ancestors: readonly Ancestor[];
}

interface Ancestor {
  title: string;
  permissions: readonly Permission[] | null;
  values: Values;
}

/** Words of the header that every document says for itself. */
const OWN_WORDS = /^(title|cites|appliesTo|effectiveFrom|expires|mayExtend)(\.|$)/;

const PERMISSIONS = /^mayExtend(\.|$)/;

/**
 * The child's values over the parent's; what only the parent says stays, with its source and origin. Who made an entry
 * stays its origin. Permissions are not mixed: a child that says any says all.
 */
export const overlay = (parent: Values, child: Values): Values => {
  const speaks = [...child.keys()].some((path) => PERMISSIONS.test(path));
  const values = new Map([...parent].filter(([path]) => !speaks || !PERMISSIONS.test(path)));
  for (const [path, value] of child) if (!path.endsWith('.id') || !values.has(path)) values.set(path, value);
  return values;
};

const isSame = (before: Value | undefined, after: Value): boolean =>
  before !== undefined && JSON.stringify(before.value) === JSON.stringify(after.value);

/** A document that extends nothing. */
export const rootOf = (layer: Layer): Refined => ({
  values: layer.values,
  ancestors: [{ title: layer.title, permissions: layer.permissions, values: layer.values }],
});

/** NC-1: lays a document over what it extends, and names every change that somebody above forbids. */
export function refine(parent: Refined, child: Layer): { refined: Refined; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  for (const [path, value] of child.values) {
    if (OWN_WORDS.test(path) || isSame(parent.values.get(path), value)) continue;
    const complaint = path === 'stages' ? widerStages(parent.values, value) : refusal(parent, child, path, value);
    if (complaint) complaints.push({ path, message: complaint });
  }
  const values = overlay(parent.values, child.values);
  const ancestor = { title: child.title, permissions: child.permissions, values };
  return { refined: { values, ancestors: [...parent.ancestors, ancestor] }, complaints };
}

function widerStages(parent: Values, { value }: Value): string | null {
  const allowed = (parent.get('stages')?.value ?? []) as unknown[];
  const isNarrower = Array.isArray(value) && value.every((stage) => allowed.includes(stage));
  return isNarrower ? null : '学段不能超出上级方案。';
}

function refusal(parent: Refined, child: Layer, path: string, { value }: Value): string | null {
  const list = addedTo(parent.values, child.values, path);
  for (const ancestor of parent.ancestors) {
    // What only a lower document made is that document's to open or close.
    const isTheirs = addedTo(ancestor.values, child.values, path) === list;
    if (!ancestor.permissions || !isTheirs) continue;
    const reason = list === null ? changeRefused(ancestor, path, value) : additionRefused(ancestor, list);
    if (reason) return `“${ancestor.title}”不允许${reason}`;
  }
  return null;
}

/** The list to which a path adds an entry that is not known yet; null when the entry is known. */
function addedTo(known: Values, child: Values, path: string): string | null {
  const keys = path.split('.');
  for (let length = 2; length < keys.length; length++) {
    const entry = keys.slice(0, length).join('.');
    if (child.get(`${entry}.id`)?.value !== keys[length - 1]) continue;
    if (!known.has(`${entry}.id`)) return keys.slice(0, length - 1).join('.');
  }
  return null;
}

/** Whether a pattern covers a path: `*` is one step, `**` all that follow. */
export function matches(pattern: string, path: string): boolean {
  const steps = pattern.split('.');
  const keys = path.split('.');
  for (const [index, step] of steps.entries()) {
    if (step === '**') return true;
    if (keys[index] === undefined || (step !== '*' && step !== keys[index])) return false;
  }
  return steps.length === keys.length;
}

function changeRefused(ancestor: Ancestor, path: string, value: unknown): string | null {
  const permitting = (ancestor.permissions ?? []).filter(({ change }) => change && matches(change, path));
  if (permitting.length === 0) return '改动这一项。';
  const fits = permitting.some(({ from, to }) => isWithin(value, from, to));
  return fits ? null : `改成 ${JSON.stringify(value)}，可用的范围是${permitting.map(rangeOf).join('或')}。`;
}

function isWithin(value: unknown, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return typeof value === 'number' && value >= (from ?? -Infinity) && value <= (to ?? Infinity);
}

const rangeOf = ({ from, to }: Permission): string =>
  from === undefined ? `至多 ${to}` : to === undefined ? `至少 ${from}` : ` ${from} 到 ${to}`;

function additionRefused(ancestor: Ancestor, list: string): string | null {
  const node = list.replace(/\.children$/, '');
  if (node !== list && ancestor.values.get(`${node}.extensible`)?.value === true) return null;
  const isOpen = (ancestor.permissions ?? []).some(({ add }) => add && matches(add, list));
  return isOpen ? null : `在“${list}”中新增。`;
}
