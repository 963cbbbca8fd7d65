import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import {
  classExemptionsQuery,
  endExemption,
  type ClassExemptions,
  type Exemption,
} from '../../../../features/people/exemptions.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { newId } from '../../../../platform/new-id';
import { showPhotos } from '../../../../platform/show-photos';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { monthAndDay } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';
import { FindChild } from './find-child';
import './index.scss';

/** OP-7: which children of a class are exempt from an item: from what, why, until when; and exempting one. */
export default function ExemptionsPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const query = useQuery(classExemptionsQuery(classId));
  return (
    <Paper head={<NavBar title="免评" note={schoolClass?.name} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={3} />}>
        {(found) => <Exemptions found={found} />}
      </Loaded>
    </Paper>
  );
}

function Exemptions({ found }: { found: ClassExemptions }) {
  const { exemptions } = found;
  return (
    <View className="exemptions">
      <Card tone="brand">
        <Text className="exemptions__title">身体不方便的，不必评这一项</Text>
        <Text className="exemptions__text">
          登记以后，这一项不催、不录，也不算进完整度和考核；以前填过的都会保留。原因和证明只有班主任、学校和孩子家里看得到，任课老师只看到“免评”。
        </Text>
      </Card>
      {exemptions.length > 0 && (
        <Section title="现在的登记" note={`${exemptions.length} 项`}>
          {exemptions.map((exemption) => (
            <One key={exemption.id} exemption={exemption} />
          ))}
        </Section>
      )}
      {exemptions.length === 0 && <Text className="exemptions__note">班里现在没有免评的项目。</Text>}
      <FindChild key={exemptions.length} found={found} />
    </View>
  );
}

function One({ exemption }: { exemption: Exemption }) {
  const { id: exemptionId, version, studentName, itemName, kindName, groundWords, proofUrl } = exemption;
  const { startsOn, lastOn, isRunning, grantedBy } = exemption;
  const [clientMutationId] = useState(newId);
  const ending = useMutation(endExemption());
  return (
    <Card>
      <View className="exemptions__part">
        <View className="exemptions__head">
          <Text className="exemptions__name">{`${studentName} · ${itemName}`}</Text>
          <Chip text={isRunning ? '免评' : '还没开始'} icon="clock" tone={isRunning ? 'info' : 'plain'} />
        </View>
        <Text className="exemptions__text">{`${kindName}，因${groundWords}`}</Text>
        <Text className="exemptions__note">
          {monthAndDay(startsOn)}至{monthAndDay(lastOn)} · {grantedBy}登记
        </Text>
        {ending.error && <Text className="exemptions__refusal">{wordsOf(ending.error)}</Text>}
        <Button
          kind="plain"
          icon="eye"
          label="看证明"
          name={`看证明，${studentName}的${itemName}`}
          onTap={() => showPhotos([proofUrl], 0)}
        />
        <Button
          kind="plain"
          label="从今天起照常评"
          name={`${studentName}，${itemName}从今天起照常评`}
          isBusy={ending.isPending}
          onTap={() => ending.mutate({ exemptionId, version, clientMutationId })}
        />
      </View>
    </Card>
  );
}
