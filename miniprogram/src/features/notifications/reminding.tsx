import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { open } from '../../platform/navigation/navigate';
import { invitesTo } from '../../session/face';
import { meQuery } from '../../session/me.queries';
import { Button } from '../../ui/button/button';
import { nearDay, nearTime } from '../../words/days';
import { wordsOf } from '../../words/refusals';
import { remind, remindingQuery, type Reminded, type Reminding } from './reminding.queries';
import './reminding.scss';

interface RemindingProps {
  thing: Reminded;
  /** Of which class of which school; that it is not known yet is no way to invite. */
  classId: string;
  schoolId: string | undefined;
  name: string;
}

/** Reminding those who have not done a thing, once a day, and who has read it. */
export function RemindingPart({ thing, classId, schoolId, name }: RemindingProps) {
  const { data } = useQuery(remindingQuery(thing));
  const sending = useMutation(remind(thing));
  if (!data) return null;
  return (
    <View className="reminding">
      {data.viewerCanRemind && (
        <Button
          kind="soft"
          icon="inbox"
          label="提醒还没完成的人"
          name={`${name}：提醒还没完成的人`}
          isBusy={sending.isPending}
          onTap={() => sending.mutate()}
        />
      )}
      {sending.error && <Text className="reminding__wrong">{wordsOf(sending.error)}</Text>}
      {data.calledBy !== null && <Text className="reminding__note">{calledWords(data)}</Text>}
      {(data.homesWithout ?? 0) > 0 && (data.viewerCanRemind || data.calledBy !== null) && (
        <Unreached homes={data.homesWithout!} classId={classId} schoolId={schoolId} />
      )}
      {data.people.length > 0 && <Readers reminding={data} name={name} />}
    </View>
  );
}

const calledWords = ({ calledBy, calledAt, told }: Reminding): string =>
  told === 0
    ? `${calledBy} ${nearTime(calledAt!)} 提醒过了，没有新发给谁：有账号的人都完成了，或者今天已经收到过消息。`
    : `${calledBy} ${nearTime(calledAt!)} 提醒过了，发给 ${told} 人。一天最多提醒一次，今天收到过别的消息的人不再打扰。`;

/** Families that no message reaches, and the way to let them in. */
function Unreached({ homes, classId, schoolId }: { homes: number; classId: string; schoolId: string | undefined }) {
  const { data: me } = useQuery(meQuery());
  const canInvite = me && schoolId && invitesTo(me, { id: classId, schoolId });
  return (
    <>
      <Text className="reminding__note">
        {`本班还有 ${homes} 个家庭没有账号，提醒到不了他们那里。${canInvite ? '请先把邀请码发给他们。' : '请班主任先把邀请码发给他们。'}`}
      </Text>
      {canInvite && (
        <Button
          kind="plain"
          icon="ticket"
          label="给没有账号的家庭开通"
          onTap={() => open('invitations', { classId })}
        />
      )}
    </>
  );
}

function Readers({ reminding: { people }, name }: { reminding: Reminding; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const unread = people.filter(({ isRead }) => !isRead);
  const read = people.filter(({ isRead }) => isRead);
  const words = `提醒过的：${unread.length} 个未读，${read.length} 个已读`;
  return (
    <>
      <Button
        kind="plain"
        label={isOpen ? '收起来' : words}
        name={isOpen ? `收起来：${name}，提醒过的` : `${name}，${words}`}
        onTap={() => setOpen(!isOpen)}
      />
      {isOpen && unread.length > 0 && <Names title="未读" people={unread} />}
      {isOpen && read.length > 0 && <Names title="已读" people={read} />}
    </>
  );
}

function Names({ title, people }: { title: string; people: Reminding['people'] }) {
  return (
    <View className="reminding__names">
      <Text className="reminding__title">{title}</Text>
      {people.map(({ id, who, day }) => (
        <Text key={id} className="reminding__name">
          {who} · {nearDay(day)}
        </Text>
      ))}
    </View>
  );
}
