import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  madeCardsQuery,
  openClassDoor,
  openedDoorQuery,
  printCards,
  type ClassCard,
} from '../../../../features/accounts/borrowed.queries';
import { SlipSheet, type Slip } from '../../../../features/accounts/slip-sheet';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { publicPlace } from '../../../../platform/print';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { wordsOf } from '../../../../words/refusals';
import { shortTime } from '../../../../words/times';
import { PrintBar } from '../../print-bar';
import './index.scss';

/** OP-3: pupils without a phone: a code for the lesson and a card for each. */
export default function CardsPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery({ ...schoolClassQuery(classId), enabled: useIsSignedIn() });
  return (
    <Paper head={<NavBar title="班级口令和卡" note={schoolClass?.name} onBack={goBack} />}>
      <View className="cards">
        <Door classId={classId} />
        <Cards classId={classId} />
      </View>
    </Paper>
  );
}

function Door({ classId }: { classId: string }) {
  const { data: door } = useQuery(openedDoorQuery(classId));
  const opening = useMutation(openClassDoor(classId));
  return (
    <View className="screen-only">
      <Card tone="brand">
        <View className="cards__door">
          <Text className="cards__title">今天上课用的口令</Text>
          {door && <Text className="cards__code">{`${door.code.slice(0, 3)} ${door.code.slice(3)}`}</Text>}
          <Text className="cards__text">
            {door
              ? `写在黑板上，${shortTime(door.expiresAt)} 以前有效。孩子在平板上填口令和自己的卡号，每人二十分钟。`
              : '没有手机的孩子，在学校的平板或电脑上用自己的卡进来。先开一个口令，写在黑板上，四个小时有效。'}
          </Text>
          {opening.error && <Text className="cards__refusal">{wordsOf(opening.error)}</Text>}
          <Button
            kind={door ? 'soft' : 'main'}
            label={door ? '换一个口令' : '开一个口令'}
            isBusy={opening.isPending}
            onTap={() => opening.mutate()}
          />
        </View>
      </Card>
    </View>
  );
}

function Cards({ classId }: { classId: string }) {
  const { data: cards } = useQuery(madeCardsQuery(classId));
  const printing = useMutation(printCards(classId));
  const make = () => printing.mutate();
  return (
    <>
      {printing.error && <Text className="cards__refusal">{wordsOf(printing.error)}</Text>}
      {!cards && (
        <View className="screen-only">
          <Button kind="soft" icon="print" label="做一套班级卡" isBusy={printing.isPending} onTap={make} />
          <Text className="cards__text">一人一张，可以一直用；重新做一套，旧的就不能用了。</Text>
        </View>
      )}
      {cards && (
        <>
          <PrintBar
            count={cards.length}
            redo={{ label: '重新做一套', warning: '上面这些卡会全部作废。', isBusy: printing.isPending, onTap: make }}
          />
          <SlipSheet slips={cards.map(slipOf)} />
        </>
      )}
    </>
  );
}

function slipOf({ studentId, studentName, code }: ClassCard): Slip {
  const place = publicPlace();
  return {
    key: studentId,
    to: studentName,
    notes: ['我的班级卡，请放好，不借给别人'],
    groups: code.split('-'),
    lines: [place === '' ? '在学校的平板上打开“综评”' : `平板浏览器打开 ${place}`, '点“我是学生，用班级卡进入”'],
  };
}
