/** What stands in the place of each slot; null where it is not known. */
export interface SlotValues {
  /** 姓名: 林晓禾. */
  name: string | null;
  /** 名字: 晓禾. */
  given: string | null;
  /** 他/她, by the sex on the roll. */
  pronoun: string | null;
  /** 记录: what a cited record says. */
  record: string | null;
}

/** Which value each slot asks for, by what stands between its braces. */
const VALUE_OF: Record<string, keyof SlotValues> = {
  姓名: 'name',
  名字: 'given',
  '他/她': 'pronoun',
  '她/他': 'pronoun',
  记录: 'record',
};

/** The slots that a phrase may have, as they are written. */
export const SLOT_NAMES: readonly string[] = ['名字', '姓名', '他/她', '记录'];

/** Braces of both widths, as a Chinese keyboard gives them, with a few characters or nothing between. */
const SLOT = /[{｛]([^{}｛｝\n]{0,12})[}｝]/gu;

const valueOf = (inside: string): keyof SlotValues | undefined =>
  VALUE_OF[inside.replaceAll(/\s/gu, '').replaceAll('／', '/')];

/** A text with the slots filled whose values are known; the others stay. */
export const filled = (text: string, values: SlotValues): string =>
  text.replaceAll(SLOT, (slot, inside: string) => {
    const value = valueOf(inside);
    return (value && values[value]) ?? slot;
  });

/** The slots of a text as they stand there, each once. */
export const slotsIn = (text: string): string[] => [...new Set(text.match(SLOT) ?? [])];

/** The first slot that nothing can ever fill, if any: {明字}. */
export const unknownSlot = (text: string): string | undefined =>
  slotsIn(text).find((slot) => valueOf(slot.slice(1, -1)) === undefined);
