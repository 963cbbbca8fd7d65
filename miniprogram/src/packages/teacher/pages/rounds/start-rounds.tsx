import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { openRounds, type OfferedRound } from '../../../../features/evaluations/evaluations.queries';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { DateInput } from '../../../../ui/field/date-input';
import { Section } from '../../../../ui/section/section';
import { Check } from '../../../../ui/toggle/toggle';
import { addDays, monthAndDay, today } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';

const USUAL_DAYS = 13;

const raters: Record<string, string> = {
  SELF: '学生填',
  PEER: '同学互相填，系统分好谁评谁',
  TEACHER: '任课老师填',
  HOMEROOM_TEACHER: '班主任填',
  GUARDIAN: '家长填',
  CLASS_GROUP: '班级评价小组填',
  SCHOOL: '学校填',
};

interface StartRoundsProps {
  classId: string;
  offered: OfferedRound[];
  /** The last day of the term; undefined in the holidays, and until it is known. */
  termEnds: string | undefined;
}

/** Two weeks from today, and never after the term. */
const usualDay = (termEnds: string | undefined): string => {
  const usual = addDays(today(), USUAL_DAYS);
  return termEnds !== undefined && termEnds < usual ? termEnds : usual;
};

/** Starting the rounds of the end of a term: which, and until when. */
export function StartRounds({ classId, offered, termEnds }: StartRoundsProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setDueOn] = useState<string | null>(null);
  const dueOn = chosen ?? usualDay(termEnds);
  const [wish, setWish] = useState({ text: '', key: '' });
  const opening = useMutation(openRounds());
  const forms = offered.map(({ form }) => form.id).filter((id) => !left.has(id));
  const start = () => {
    const text = [...forms, dueOn].join();
    const key = wish.text === text ? wish.key : newId();
    setWish({ text, key });
    opening.mutate({ classId, forms, course: null, opensOn: null, dueOn, clientMutationId: key });
  };
  const toggle = (id: string, isOn: boolean) =>
    setLeft(new Set(isOn ? [...left].filter((one) => one !== id) : [...left, id]));
  return (
    <Section title="发起期末评价" note="默认都发起，不需要的点掉">
      <Card>
        <View className="rounds__forms">
          {offered.map(({ form: { id, name, rater } }) => (
            <Check
              key={id}
              label={name}
              note={raters[rater]}
              isOn={!left.has(id)}
              onChange={(isOn) => toggle(id, isOn)}
            />
          ))}
        </View>
      </Card>
      <View className="rounds__day">
        <Text className="rounds__label">最后一天</Text>
        <View className="rounds__date">
          <DateInput label="最后一天" value={dueOn} onChange={setDueOn} />
        </View>
      </View>
      {opening.error && <Text className="rounds__wrong">{wordsOf(opening.error)}</Text>}
      <Button
        label={forms.length === 0 ? '至少留一项' : `发起 ${forms.length} 项，到${monthAndDay(dueOn)}`}
        isBusy={opening.isPending}
        isDisabled={forms.length === 0 || dueOn === ''}
        onTap={start}
      />
      <Text className="rounds__note">发起以后，学生、家长和老师的首页会出现这件事和最后一天。</Text>
    </Section>
  );
}
