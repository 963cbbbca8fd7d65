/** A child as far as slots are filled from it. */
export interface SlotChild {
  studentName: string;
  given: string;
  pronoun: string | null;
}

const SLOT = /[{｛]([^{}｛｝\n]{0,12})[}｝]/gu;

const VALUES: Record<string, (child: SlotChild) => string | null> = {
  姓名: ({ studentName }) => studentName,
  名字: ({ given }) => given,
  '他/她': ({ pronoun }) => pronoun,
  '她/他': ({ pronoun }) => pronoun,
};

/** The slots of a phrase that are filled from the child, and the one for a record. */
export const SLOTS: readonly string[] = ['{名字}', '{他/她}', '{记录}'];

/** The words of a phrase for one child; a slot whose value is not known stays. */
export const filledFor = (text: string, child: SlotChild): string =>
  text.replace(SLOT, (slot, inside: string) => {
    const key = inside.replace(/\s/gu, '').replace(/／/gu, '/');
    return VALUES[key]?.(child) ?? slot;
  });

/** The slots that a text still has, each once. */
export const slotsIn = (text: string): string[] => [...new Set(text.match(SLOT) ?? [])];

/** What was written about one child, as a phrase for all: the child's names become slots. */
export function asPhrase(text: string, { studentName, given }: SlotChild): string {
  const named = studentName === given ? text : text.split(studentName).join('{姓名}');
  return named.split(given).join('{名字}').trim();
}

/** The slot that a record fills. */
const RECORD_SLOT = /[{｛]\s*记录\s*[}｝]/u;

/** A text that cites what was recorded: where the slot for a record waits, else where the cursor stands. */
export function citing(text: string, at: number, words: string): { text: string; at: number } {
  const slot = RECORD_SLOT.exec(text);
  if (!slot) return putIn(text, at, words);
  return putIn(text.slice(0, slot.index) + text.slice(slot.index + slot[0].length), slot.index, words);
}

/** A text with words put in where the cursor stands, and where the cursor stands then. */
export function putIn(text: string, at: number, words: string): { text: string; at: number } {
  const place = Math.min(Math.max(0, at), text.length);
  return { text: text.slice(0, place) + words + text.slice(place), at: place + words.length };
}
