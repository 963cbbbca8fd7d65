import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import type { SheetsSeen } from '../roster/match-types.js';

const place = (importId: Id) => ({ table: 'roster_import', column: 'sheets_sealed', row: importId });

/** Seals what the sheets of an import hold. */
export const sealSheets = (ctx: Context, importId: Id, seen: SheetsSeen): string =>
  ctx.vault.seal(JSON.stringify(seen), place(importId));

/** Seals what is needed once an import is written: its refused rows, if it has any. */
export const sealRest = (ctx: Context, importId: Id, { rest }: SheetsSeen): string | null =>
  rest.length > 0 ? sealSheets(ctx, importId, { sheets: [], courses: [], rest }) : null;

const NOTHING: SheetsSeen = { sheets: [], courses: [], rest: [] };

/** Opens what the sheets of an import hold; nothing when it was read before such things were kept. */
export const openSheets = (ctx: Context, importId: Id, sealed: string | null): SheetsSeen =>
  sealed ? (JSON.parse(ctx.vault.open(sealed, place(importId))) as SheetsSeen) : NOTHING;
