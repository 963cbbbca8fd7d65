import { readKinship, OTHER_KINSHIP } from './cells/kinship.js';
import { readName } from './cells/name.js';
import { readPhone } from './cells/phone.js';
import { GUARDIAN_SLOTS, type GuardianSlot } from './guardian-fields.js';
import { personKey } from './keys.js';
import type { RowReader } from './row-reader.js';
import type { DraftGuardian } from './types.js';

/** The guardians of a student's row in order; undefined when the sheet has no columns for them. */
export function readGuardians(reader: RowReader): DraftGuardian[] | undefined {
  const slots = GUARDIAN_SLOTS.filter(({ key }) => reader.has(`${key}Name`) || reader.has(`${key}Phone`));
  if (slots.length === 0) return undefined;
  const guardians: DraftGuardian[] = [];
  for (const slot of slots) {
    const guardian = readGuardian(reader, slot, guardians.length + 1);
    if (!guardian) continue;
    if (guardians.some((earlier) => earlier.personKey === guardian.personKey)) {
      reader.warn(`${slot.label}与前面的监护人是同一个人，只登记一次。`);
    } else guardians.push(guardian);
  }
  return guardians;
}

/** A kinship printed beforehand without name and phone is nobody. */
function readGuardian(reader: RowReader, slot: GuardianSlot, rank: number): DraftGuardian | undefined {
  const [nameField, phoneField] = [`${slot.key}Name`, `${slot.key}Phone`];
  if (!reader.says(nameField)) {
    if (reader.says(phoneField)) reader.refuseField(nameField, `有电话，没有姓名。请填上${slot.label}的姓名。`);
    return undefined;
  }
  const name = reader.need(nameField, readName) ?? '';
  const kinship = slot.kinship ?? readSlotKinship(reader, `${slot.key}Kinship`);
  const phone = reader.given(phoneField, readPhone) ?? null;
  if (phone === null) reader.warn(`${slot.label}没有电话，以后发不出邀请。`);
  const { file, row } = reader.place;
  return { rank, name, kinship, phone, personKey: personKey(phone ?? `${file}#${row}`, name) };
}

function readSlotKinship(reader: RowReader, key: string): string {
  return (reader.has(key) && reader.need(key, readKinship)) || OTHER_KINSHIP;
}
