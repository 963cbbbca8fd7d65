import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { DimensionTile } from '../../ui/dimension/dimension';
import { Icon } from '../../ui/icon/icon';
import { Tappable } from '../../ui/tappable/tappable';
import { lastDayBelow, lastDayWords } from '../../words/days';
import { householdQuotasQuery, unfinishedQuery, type EvidenceRecord, type Quota } from './evidence.queries';
import { amount, openQuotas } from './quota-words';
import './things-to-do.scss';

const MOST = 3;

/** Something else to do, with its last day: a form to fill in. */
export interface DatedToDo {
  key: string;
  title: string;
  note: string;
  daysLeft: number;
  dueOn: string;
  onTap: () => void;
}

interface ThingsToDoProps {
  studentId: string;
  classId: string;
  /** Whether the month's quotas are this person's to fill. */
  withQuotas: boolean;
  /** What else is to be done, the soonest first. */
  others: DatedToDo[];
  onCorrect: (recordId: string) => void;
  onRecord: (category: string) => void;
}

/** At most three things to do: returned records first, then forms, what was begun, and what is open in the month. */
export function ThingsToDo({ studentId, classId, withQuotas, others, onCorrect, onRecord }: ThingsToDoProps) {
  const { data: unfinished = [] } = useQuery(unfinishedQuery(classId));
  const { data: quotas = [] } = useQuery({ ...householdQuotasQuery(studentId), enabled: withQuotas });
  const open = openQuotas(quotas).filter(({ category }) => category !== null);
  const nearest = Math.min(...[...others, ...open].map(({ daysLeft }) => daysLeft));
  const rows = [
    ...rowsOf({ records: unfinished, others, nearest, onCorrect }),
    ...open.map((quota, index) => (
      <Open
        key={quota.id}
        quota={quota}
        isNearest={index === 0 && quota.daysLeft === nearest}
        onTap={() => onRecord(quota.category ?? '')}
      />
    )),
  ];
  return rows.length === 0 ? null : <View className="todo">{rows.slice(0, MOST)}</View>;
}

interface UnfinishedProps {
  records: EvidenceRecord[];
  others: DatedToDo[];
  onCorrect: (recordId: string) => void;
}

/** At most three things: records that this person has begun or got back, and forms with their last day. */
export function Unfinished({ records, others, onCorrect }: UnfinishedProps) {
  const nearest = Math.min(...others.map(({ daysLeft }) => daysLeft));
  const rows = rowsOf({ records, others, nearest, onCorrect });
  return rows.length === 0 ? null : <View className="todo">{rows.slice(0, MOST)}</View>;
}

/** Returned records first, then what has a last day, then what was begun. */
function rowsOf({ records, others, nearest, onCorrect }: UnfinishedProps & { nearest: number }) {
  const one = (record: EvidenceRecord) => (
    <OneUnfinished key={record.id} record={record} onTap={() => onCorrect(record.id)} />
  );
  return [
    ...records.filter(isReturned).map(one),
    ...others.map((toDo) => <Dated key={toDo.key} toDo={toDo} isNearest={toDo.daysLeft === nearest} />),
    ...records.filter((record) => !isReturned(record)).map(one),
  ];
}

function Dated({ toDo, isNearest }: { toDo: DatedToDo; isNearest: boolean }) {
  const { title, note, daysLeft, dueOn, onTap } = toDo;
  const last = lastDayWords(dueOn, daysLeft);
  return (
    <Tappable className="todo__one" label={`${title}，${note}，${last}，还有 ${daysLeft} 天`} onTap={onTap}>
      <View className="todo__inside">
        <View className="todo__tile">
          <Icon name="pen" />
        </View>
        <View className="todo__words">
          <Text className="todo__title">{title}</Text>
          <Text className="todo__note">{note}</Text>
        </View>
        <View className={isNearest ? 'todo__days todo__days--near' : 'todo__days'}>
          <Text className="todo__count">{daysLeft} 天</Text>
          <Text className="todo__date">{lastDayBelow(dueOn, daysLeft)}</Text>
        </View>
      </View>
    </Tappable>
  );
}

const isReturned = ({ state }: EvidenceRecord): boolean => state === 'RETURNED';

function OneUnfinished({ record, onTap }: { record: EvidenceRecord; onTap: () => void }) {
  const title = isReturned(record) ? `改一改：「${record.categoryName}」` : `接着写：「${record.categoryName}」`;
  const note = record.reviewReason ?? (record.words === '' ? '草稿，还没有写话' : record.words);
  return (
    <Tappable className="todo__one" label={`${title}，${note}`} onTap={onTap}>
      <View className="todo__inside">
        <View className="todo__tile">
          <Icon name={isReturned(record) ? 'undo' : 'pen'} />
        </View>
        <View className="todo__words">
          <Text className="todo__title">{title}</Text>
          <Text className="todo__note">{note}</Text>
        </View>
        <View className="todo__arrow">
          <Icon name="forward" isSmall />
        </View>
      </View>
    </Tappable>
  );
}

function Open({ quota, isNearest, onTap }: { quota: Quota; isNearest: boolean; onTap: () => void }) {
  const { name, unit, due, done, daysLeft, lastDay, slot } = quota;
  const title = `${name}还可记 ${amount(unit, due - done)}`;
  const note = `本月 ${done} / ${due}，一次约 1 分钟`;
  const last = lastDayWords(lastDay, daysLeft);
  return (
    <Tappable className="todo__one" label={`${title}，${note}，${last}，还有 ${daysLeft} 天`} onTap={onTap}>
      <View className="todo__inside">
        <DimensionTile slot={slot} />
        <View className="todo__words">
          <Text className="todo__title">{title}</Text>
          <Text className="todo__note">{note}</Text>
        </View>
        <View className={isNearest ? 'todo__days todo__days--near' : 'todo__days'}>
          <Text className="todo__count">{daysLeft} 天</Text>
          <Text className="todo__date">{lastDayBelow(lastDay, daysLeft)}</Text>
        </View>
      </View>
    </Tappable>
  );
}
