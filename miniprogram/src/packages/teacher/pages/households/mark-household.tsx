import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classStudentsQuery, matching, type ClassStudent } from '../../../../features/people/class-students.queries';
import { pauseHousehold, type ClassHouseholds, type PauseReason } from '../../../../features/people/households.queries';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Choice } from '../../../../ui/choice/choice';
import { DateInput } from '../../../../ui/field/date-input';
import { Field } from '../../../../ui/field/field';
import { SearchBox } from '../../../../ui/search-box/search-box';
import { Section } from '../../../../ui/section/section';
import { addDays, today } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';

const MOST_FOUND = 6;
const A_MONTH = 30;
const A_YEAR = 365;

interface MarkProps {
  classId: string;
  households: ClassHouseholds;
}

/** Marking a household: first the child, then why and until when. */
export function MarkHousehold({ classId, households }: MarkProps) {
  const { data: students = [] } = useQuery(classStudentsQuery(classId));
  const [typed, setTyped] = useState('');
  const [child, setChild] = useState<ClassStudent>();
  const found = typed === '' ? [] : matching(students, typed).slice(0, MOST_FOUND);
  if (child) return <Why child={child} households={households} onOther={() => setChild(undefined)} />;
  return (
    <Section title="登记一户" note="先找到孩子">
      <SearchBox label="找孩子" placeholder="搜姓名首字母，如 lxh" value={typed} onChange={setTyped} />
      <View className="households__found">
        {found.map((one) => (
          <Button key={one.id} kind="soft" label={one.name} onTap={() => setChild(one)} />
        ))}
      </View>
      {typed !== '' && found.length === 0 && <Text className="households__note">没有找到，可以换一个字试试。</Text>}
    </Section>
  );
}

interface WhyProps {
  child: ClassStudent;
  households: ClassHouseholds;
  onOther: () => void;
}

function Why({ child, households, onOther }: WhyProps) {
  const [reason, setReason] = useState<PauseReason>();
  const [note, setNote] = useState('');
  const [lastOn, setLastOn] = useState(() => addDays(today(), A_MONTH));
  const marking = useMutation(pauseHousehold());
  const options = households.reasons.map(({ reason: value, name: text }) => ({ value, text }));
  const mark = (chosen: PauseReason) =>
    marking.mutate({ studentId: child.id, reason: chosen, note, lastOn, clientMutationId: newId() });
  return (
    <Section title={`${child.name}家`} note="为什么、到哪一天">
      <Choice label="原因" options={options} value={reason ?? ('' as PauseReason)} onChange={setReason} />
      <Field label="补充一句（可以不写）" value={note} maxLength={60} onChange={setNote} />
      <View className="households__day">
        <Text className="households__asked">到哪一天为止</Text>
        <DateInput label="到哪一天为止" value={lastOn} until={addDays(today(), A_YEAR)} onChange={setLastOn} />
      </View>
      {marking.error && <Text className="households__refusal">{wordsOf(marking.error)}</Text>}
      <Button
        label={reason ? '从今天起登记' : '请先选原因'}
        isBusy={marking.isPending}
        isDisabled={!reason}
        onTap={() => reason && mark(reason)}
      />
      <Button kind="plain" label="换一个孩子" onTap={onOther} />
    </Section>
  );
}
