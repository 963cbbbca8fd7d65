import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  endRound,
  waitingRatersQuery,
  type Ending,
  type Round,
} from '../../../../features/evaluations/evaluations.queries';
import { RemindingPart } from '../../../../features/notifications/reminding';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { lastDayOf, monthAndDay } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';

/** One round: how far it is, who is waited for, and its end. */
export function RoundCard({ round, schoolId }: { round: Round; schoolId: string }) {
  const { form, done, total, stageName, stage, course, number } = round;
  const name = [form.name, course, number > 1 && `第 ${number} 次`].filter(Boolean).join(' · ');
  return (
    <Card>
      <View className="rounds__head">
        <Text className="rounds__name">{name}</Text>
        <Chip text={stageName} {...looks[stage]} />
      </View>
      <Text className="rounds__note">
        {done} / {total} 份 · {dayWords(round)}
      </Text>
      <View className="rounds__track">
        <View className="rounds__done" style={{ width: `${Math.round((done / Math.max(1, total)) * 100)}%` }} />
      </View>
      {round.viewerCanSeeWaiting && done < total && <WhoIsMissing round={round} schoolId={schoolId} name={name} />}
      {round.viewerCanClose && <End round={round} name={name} ending="close" />}
      {round.viewerCanPublish && <End round={round} name={name} ending="publish" />}
    </Card>
  );
}

function WhoIsMissing({ round, schoolId, name }: { round: Round; schoolId: string; name: string }) {
  const { id: roundId, classId } = round;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="plain"
        label={isOpen ? '收起来' : '谁还没有完成'}
        name={isOpen ? `收起来：${name}` : `${name}，谁还没有完成`}
        onTap={() => setOpen(!isOpen)}
      />
      {isOpen && <Waiting roundId={roundId} />}
      {isOpen && <RemindingPart thing={{ roundId }} classId={classId} schoolId={schoolId} name={name} />}
    </>
  );
}

const looks = {
  NOT_STARTED: { icon: 'clock', tone: 'plain' },
  OPEN: { icon: 'pen', tone: 'brand' },
  CLOSING_SOON: { icon: 'clock', tone: 'wait' },
  CLOSED: { icon: 'lock', tone: 'plain' },
  PUBLISHED: { icon: 'eye', tone: 'info' },
} as const satisfies Record<Round['stage'], { icon: string; tone: string }>;

const dayWords = ({ daysLeft, dueOn }: Round): string =>
  daysLeft > 0 ? lastDayOf({ daysLeft, dueOn }) : `最后一天是${monthAndDay(dueOn)}`;

function Waiting({ roundId }: { roundId: string }) {
  return (
    <Loaded query={useQuery(waitingRatersQuery(roundId))} waiting={<Skeleton count={1} />}>
      {(raters) => (
        <View className="rounds__raters">
          {raters.map(({ id, who, done, total }) => (
            <Text key={id} className="rounds__rater">
              {total > 1 ? `${who} ${done}/${total}` : who}
            </Text>
          ))}
          {raters.length === 0 && <Text className="rounds__note">都完成了。</Text>}
        </View>
      )}
    </Loaded>
  );
}

interface Asking {
  button: string;
  what: (round: Round) => string;
  sure: string;
}

const askings: Record<Ending, Asking> = {
  close: {
    button: '现在截止',
    what: ({ done, total }) =>
      done < total
        ? `还有 ${total - done} 份没有交。截止以后，谁都不能再填、再改。`
        : '都交了。截止以后，谁都不能再填、再改。',
    sure: '确定截止',
  },
  publish: {
    button: '公布',
    what: () => '公布以后，孩子和家长就能看到老师写的话和同学评价的平均，不能收回。',
    sure: '确定公布',
  },
};

/** What ends a round says what will happen and asks once. */
function End({ round, name, ending }: { round: Round; name: string; ending: Ending }) {
  const [isAsking, setAsking] = useState(false);
  const end = useMutation(endRound());
  const { button, what, sure } = askings[ending];
  if (!isAsking) return <Button kind="soft" label={button} name={`${name}：${button}`} onTap={() => setAsking(true)} />;
  return (
    <View className="rounds__asking">
      <Text className="rounds__ask">{what(round)}</Text>
      {end.error && <Text className="rounds__wrong">{wordsOf(end.error)}</Text>}
      <View className="rounds__buttons">
        <Button kind="plain" label="再等等" onTap={() => setAsking(false)} />
        <Button
          label={sure}
          isBusy={end.isPending}
          onTap={() => end.mutate({ roundId: round.id, ending }, { onSuccess: () => setAsking(false) })}
        />
      </View>
    </View>
  );
}
