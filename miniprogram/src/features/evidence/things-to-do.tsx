import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { DimensionTile } from '../../ui/dimension/dimension';
import { Icon } from '../../ui/icon/icon';
import { Tappable } from '../../ui/tappable/tappable';
import { lastDayWords } from '../../words/days';
import { householdQuotasQuery, unfinishedQuery, type EvidenceRecord, type Quota } from './evidence.queries';
import { amount, openQuotas } from './quota-words';
import './things-to-do.scss';

const MOST = 3;

interface ThingsToDoProps {
  studentId: string;
  classId: string;
  /** Whether the month's quotas are this person's to fill. */
  withQuotas: boolean;
  onCorrect: (recordId: string) => void;
  onRecord: (category: string) => void;
}

/** At most three things to do: returned records first, then what is open in the month. */
export function ThingsToDo({ studentId, classId, withQuotas, onCorrect, onRecord }: ThingsToDoProps) {
  const { data: unfinished = [] } = useQuery(unfinishedQuery(classId));
  const { data: quotas = [] } = useQuery({ ...householdQuotasQuery(studentId), enabled: withQuotas });
  const records = [...unfinished].sort((one, other) => Number(isReturned(other)) - Number(isReturned(one)));
  const open = openQuotas(quotas).filter(({ category }) => category !== null);
  const room = MOST - Math.min(records.length, MOST);
  if (records.length + open.length === 0) return null;
  return (
    <View className="todo">
      {records.slice(0, MOST).map((record) => (
        <OneUnfinished key={record.id} record={record} onTap={() => onCorrect(record.id)} />
      ))}
      {open.slice(0, room).map((quota, index) => (
        <Open key={quota.id} quota={quota} isNearest={index === 0} onTap={() => onRecord(quota.category ?? '')} />
      ))}
    </View>
  );
}

/** Records that this person has begun or got back. */
export function Unfinished({ records, onCorrect }: { records: EvidenceRecord[]; onCorrect: (id: string) => void }) {
  if (records.length === 0) return null;
  return (
    <View className="todo">
      {records.slice(0, MOST).map((record) => (
        <OneUnfinished key={record.id} record={record} onTap={() => onCorrect(record.id)} />
      ))}
    </View>
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
  const last = lastDayWords(lastDay, daysLeft);
  return (
    <Tappable className="todo__one" label={`${title}，还有 ${daysLeft} 天，${last}`} onTap={onTap}>
      <View className="todo__inside">
        <DimensionTile slot={slot} />
        <View className="todo__words">
          <Text className="todo__title">{title}</Text>
          <Text className="todo__note">
            本月 {done} / {due}，一次约 1 分钟
          </Text>
        </View>
        <View className={isNearest ? 'todo__days todo__days--near' : 'todo__days'}>
          <Text className="todo__count">{daysLeft} 天</Text>
          <Text className="todo__date">{last}</Text>
        </View>
      </View>
    </Tappable>
  );
}
