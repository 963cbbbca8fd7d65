import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** Somebody who cannot simply be taken back, with the reason in Chinese. */
export interface PersonUse {
  personId: Id;
  reason: string;
}

type FindUses = (ctx: Context, schoolId: Id) => Promise<PersonUse[]>;

const finders: FindUses[] = [];

/** A module further down says which persons of a school it relies on. */
export function registerPersonUses(find: FindUses): void {
  finders.push(find);
}

/** Everybody of a school on whom some module relies. */
export async function personsInUse(ctx: Context, schoolId: Id): Promise<PersonUse[]> {
  const uses: PersonUse[] = [];
  for (const find of finders) uses.push(...(await find(ctx, schoolId)));
  return uses;
}
