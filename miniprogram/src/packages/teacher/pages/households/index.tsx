import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import {
  classHouseholdsQuery,
  resumeHousehold,
  type ClassHouseholds,
  type HouseholdPause,
} from '../../../../features/people/households.queries';
import { goBack, open, pageParams } from '../../../../platform/navigation/navigate';
import { newId } from '../../../../platform/new-id';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Door, Doors } from '../../../../ui/door/door';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { monthAndDay } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';
import { MarkHousehold } from './mark-household';
import './index.scss';

/** ZM-1: the households of a class that cannot take part: who, why, until when; and marking one. */
export default function HouseholdsPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const query = useQuery(classHouseholdsQuery(classId));
  return (
    <Paper head={<NavBar title="暂不参加的家庭" note={schoolClass?.name} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={3} />}>
        {(households) => <Households households={households} />}
      </Loaded>
    </Paper>
  );
}

function Households({ households }: { households: ClassHouseholds }) {
  const { classId, pauses, viewerCanMark, viewerCanEnter } = households;
  return (
    <View className="households">
      <Card tone="brand">
        <Text className="households__title">一时参加不了，不催也不扣</Text>
        <Text className="households__text">
          登记以后，不再提醒家长，也不计入数量要求和完整度；班主任和评价小组的老师可以替家里填写（代录）。原因只有本班老师和学校看得到。
        </Text>
      </Card>
      {pauses.length > 0 && (
        <Section title="现在的登记" note={`${pauses.length} 户`}>
          {pauses.map((pause) => (
            <Household key={pause.id} pause={pause} mayEnd={viewerCanMark}>
              {viewerCanEnter && pause.isRunning && <Entering classId={classId} pause={pause} />}
            </Household>
          ))}
        </Section>
      )}
      {pauses.length === 0 && <Text className="households__note">班里的家庭现在都能参加。</Text>}
      {viewerCanMark && <MarkHousehold key={pauses.length} classId={classId} households={households} />}
    </View>
  );
}

/** The way to what is written in the place of a household. */
function Entering({ classId, pause: { studentId, studentName } }: { classId: string; pause: HouseholdPause }) {
  return (
    <View className="households__part">
      <Doors>
        <Door
          icon="pen"
          title={`替${studentName}家填写（代录）`}
          note="在家的记录、孩子自评、家长寄语、身高体重"
          onTap={() => open('onBehalf', { classId, studentId })}
        />
      </Doors>
    </View>
  );
}

function Household({ pause, mayEnd, children }: { pause: HouseholdPause; mayEnd: boolean; children: ReactNode }) {
  const { id: pauseId, version, studentName, reasonWords, startsOn, lastOn, isRunning, markedBy } = pause;
  const ending = useMutation(resumeHousehold());
  return (
    <Card>
      <View className="households__head">
        <Text className="households__name">{studentName}家</Text>
        <Chip text={isRunning ? '暂不参加' : '还没开始'} icon="clock" tone={isRunning ? 'info' : 'plain'} />
      </View>
      <Text className="households__text">{reasonWords}</Text>
      <Text className="households__note">
        {monthAndDay(startsOn)}至{monthAndDay(lastOn)} · {markedBy}登记
      </Text>
      {children}
      {ending.error && <Text className="households__refusal">{wordsOf(ending.error)}</Text>}
      {mayEnd && (
        <Button
          kind="plain"
          label="从今天起恢复参加"
          name={`${studentName}家，从今天起恢复参加`}
          isBusy={ending.isPending}
          onTap={() => ending.mutate({ pauseId, version, clientMutationId: newId() })}
        />
      )}
    </Card>
  );
}
