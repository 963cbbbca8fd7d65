import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';

type PhoneColumn = 'contact_phone_sealed' | 'signer_phone_sealed';

const placeOf = (row: Id, column: PhoneColumn) => ({ table: 'delivery_receipt', column, row });

/** Seals a phone that stands on a receipt. */
export const sealPhone = ({ vault }: Pick<Context, 'vault'>, row: Id, column: PhoneColumn, phone: string): string =>
  vault.seal(phone, placeOf(row, column));

/** The phone again, as it stands on the paper. */
export const openPhone = (
  { vault }: Pick<Context, 'vault'>,
  row: Id,
  column: PhoneColumn,
  sealed: string | null,
): string => (sealed === null ? '' : vault.open(sealed, placeOf(row, column)));
