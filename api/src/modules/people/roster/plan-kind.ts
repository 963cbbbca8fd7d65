import { type ComparedField, fieldChanges } from './field-changes.js';
import type { KindPlan } from './plan-types.js';
import { ANYBODY, type RosterDraft, type SheetKind } from './types.js';

interface Comparison<Draft, Current> {
  kind: SheetKind;
  drafts: readonly Draft[];
  currents: readonly Current[];
  match: (draft: Draft) => Current | undefined;
  claimOf: (current: Current) => string;
  fields: readonly ComparedField<Draft, Current>[];
}

/** Compares the rows of one sheet with what the system holds. Whoever a refused row is about has not left. */
export function planKind<Draft, Current extends { id: string }>(
  draft: RosterDraft,
  { kind, drafts, currents, match, claimOf, fields }: Comparison<Draft, Current>,
): KindPlan<Draft, Current> {
  const plan: KindPlan<Draft, Current> = { create: [], change: [], unchanged: [], left: [] };
  const mentioned = new Set<Current>();
  for (const to of drafts) {
    const from = match(to);
    if (!from || mentioned.has(from)) {
      plan.create.push(to);
      continue;
    }
    mentioned.add(from);
    const changes = fieldChanges(fields, to, from);
    if (changes.length > 0) plan.change.push({ id: from.id, to, from, fields: changes });
    else plan.unchanged.push({ id: from.id, to });
  }
  if (mayHaveLeft(draft, kind)) {
    plan.left = currents.filter((current) => !mentioned.has(current) && !draft.claims[kind].has(claimOf(current)));
  }
  return plan;
}

/** Whether absence from the sheets means anything: all of the kind could be read, no refused row may be about anybody. */
export const mayHaveLeft = (draft: RosterDraft, kind: SheetKind): boolean =>
  draft.given.includes(kind) && !draft.claims[kind].has(ANYBODY);
