import { addDays, dayOf, mondayOf, monthAndDay } from '../../words/days';
import type { Moment } from './moments.queries';

/** A part of the sentence; facts carry the slot of their dimension. */
export interface Phrase {
  text: string;
  slot?: number | null;
}

/** What happened in a week: one sentence of facts, the flowers, and who wrote it down. */
export interface WeekStory {
  phrases: Phrase[];
  flowers: number;
  note: string;
}

const MOST_FACTS = 3;

/** Whether earlier moments may belong to this week too: then they are read before it is told. */
export const mayGoOn = (moments: Moment[], today: string): boolean => {
  const earliest = moments.at(-1);
  return earliest !== undefined && dayOf(earliest.at) >= mondayOf(today);
};

/** The story of this week, or of last week while this one is young; null when neither has anything. */
export function storyOf(moments: Moment[], name: string, today: string): WeekStory | null {
  const monday = mondayOf(today);
  return (
    weekStory(moments, '这周', name, [monday, addDays(monday, 6)]) ??
    weekStory(moments, '上周', name, [addDays(monday, -7), addDays(monday, -1)])
  );
}

function weekStory(moments: Moment[], when: string, name: string, week: [string, string]): WeekStory | null {
  const inWeek = moments.filter((moment) => counts(moment) && within(happenedOn(moment), week));
  if (inWeek.length === 0) return null;
  const flowers = inWeek.filter(({ kind }) => kind === 'FLOWER');
  const records = inWeek.filter(({ kind }) => kind === 'RECORD');
  const praise = inWeek.filter(({ kind }) => kind === 'CONDUCT');
  const facts: Phrase[] = [
    ...(flowers.length > 0 ? [{ text: `收到 ${flowers.length} 朵小红花`, slot: commonSlot(flowers) }] : []),
    ...(praise.length > 0 ? [{ text: `得到 ${praise.length} 次表扬`, slot: commonSlot(praise) }] : []),
    ...categoriesOf(records),
  ].slice(0, MOST_FACTS);
  return { phrases: sentence(when, name, facts), flowers: flowers.length, note: noteOf(week, inWeek) };
}

function sentence(when: string, name: string, facts: Phrase[]): Phrase[] {
  const joined = facts.flatMap((fact, index) => (index === 0 ? [fact] : [{ text: '，' }, fact]));
  return [{ text: `${when}，${name}` }, ...joined, { text: '。' }];
}

/** ⟨category⟩记下 n 条, the fullest first. */
function categoriesOf(records: Moment[]): Phrase[] {
  const groups = new Map<string, { count: number; slot: number | null }>();
  for (const { record, slot } of records) {
    const name = record?.categoryName ?? '';
    groups.set(name, { count: (groups.get(name)?.count ?? 0) + 1, slot });
  }
  return [...groups]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([name, { count, slot }]) => ({ text: `${name}记下 ${count} 条`, slot }));
}

function noteOf([from, to]: [string, string], inWeek: Moment[]): string {
  const teachers = new Set(inWeek.filter((moment) => !isFromHome(moment)).map(({ who }) => who)).size;
  const isHomeIn = inWeek.some(isFromHome);
  const who = [...(teachers > 0 ? [`${teachers} 位老师`] : []), ...(isHomeIn ? ['家里'] : [])].join('和');
  return `${monthAndDay(from)}—${monthAndDay(to)} · ${who}留下 ${inWeek.length} 个时刻`;
}

const isFromHome = ({ record }: Moment): boolean =>
  record?.recorderRole === 'GUARDIAN' || record?.recorderRole === 'STUDENT';

/** What stands and is good news: no reminder turns up in the sentence of a week. */
const counts = ({ record, conduct, isTakenBack }: Moment): boolean =>
  record === null
    ? !isTakenBack && (conduct === null || conduct.kind === 'PRAISE')
    : record.state === 'VERIFIED' || record.state === 'SUBMITTED';

const happenedOn = ({ record, at }: Moment): string => record?.happenedOn ?? dayOf(at);

const within = (day: string, [from, to]: [string, string]): boolean => day >= from && day <= to;

function commonSlot(flowers: Moment[]): number | null {
  const slots = new Set(flowers.map(({ slot }) => slot));
  return slots.size === 1 ? (flowers[0]?.slot ?? null) : null;
}
