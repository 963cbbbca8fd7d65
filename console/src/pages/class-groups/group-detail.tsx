import { CloseOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { monthAndDay } from '../../../../miniprogram/src/words/days';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { shortTime } from '../../../../miniprogram/src/words/times';
import { setClassGroup, type ClassGroup } from '../../features/class-groups/class-groups.queries';
import { newKey } from '../../platform/new-key';
import { useWorkplace } from '../../session/workplace';

/** One group: who is in it, who may be chosen, and who was in it before. */
export function GroupDetail({ group, onClose }: { group: ClassGroup; onClose: () => void }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { className, words, setBy, setAt, viewerCanSet } = group;
  return (
    <aside className="panel behind" aria-label={`${className}的评价小组`} tabIndex={-1} ref={panel}>
      <div className="behind__head">
        <h2>{className}</h2>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label="收起小组" onClick={onClose} />
      </div>
      <div className="samples__detail">
        <p>
          {group.leaderName && `组长：${group.leaderName}（班主任）。`}
          {words}
        </p>
        {setAt && (
          <p className="samples__quiet">
            {setBy} 在 {shortTime(setAt)} 改过名单
          </p>
        )}
        {viewerCanSet ? <Choosing group={group} /> : <Members group={group} />}
        <Former group={group} />
      </div>
    </aside>
  );
}

function Choosing({ group }: { group: ClassGroup }) {
  const { classId, version, most, leaderName } = group;
  const held = group.members.map(({ personId }) => personId);
  const [chosen, setChosen] = useState(held);
  const saving = useMutation(setClassGroup(useWorkplace().schoolId));
  const isChanged = chosen.length !== held.length || held.some((id) => !chosen.includes(id));
  return (
    <div className="samples__form">
      <Checkbox.Group
        className="samples__checks"
        aria-label="组员"
        options={optionsOf(group)}
        value={chosen}
        onChange={setChosen}
      />
      <p className="samples__quiet">
        连组长已选 {chosen.length + (leaderName ? 1 : 0)} 人，最多 {most} 人。去掉的老师从今天起离开小组。
      </p>
      {saving.error && <Alert type="warning" title={wordsOf(saving.error)} />}
      <div className="samples__buttons">
        <Button
          type="primary"
          disabled={!isChanged}
          loading={saving.isPending}
          onClick={() => saving.mutate({ classId, version, personIds: chosen, clientMutationId: newKey() })}
        >
          保存名单
        </Button>
      </div>
    </div>
  );
}

const lineOf = (name: string, courseNames: string[], startsOn?: string): string =>
  [name, courseNames.join('、') || '这学期不教本班', startsOn && `${monthAndDay(startsOn)}起`]
    .filter(Boolean)
    .join(' · ');

/** Who teaches the class this term, and who is in the group though teaching it no longer. */
function optionsOf({ candidates, members }: ClassGroup) {
  const known = new Map(members.map((member) => [member.personId, member]));
  const others = members.filter(({ personId }) => !candidates.some((one) => one.personId === personId));
  return [...candidates, ...others].map(({ personId, name, courseNames }) => ({
    value: personId,
    label: lineOf(name, courseNames, known.get(personId)?.startsOn),
  }));
}

function Members({ group: { members } }: { group: ClassGroup }) {
  if (members.length === 0) return <p className="samples__quiet">班主任还没有选组员。</p>;
  return members.map(({ id, name, courseNames, startsOn }) => <p key={id}>{lineOf(name, courseNames, startsOn)}</p>);
}

function Former({ group: { former } }: { group: ClassGroup }) {
  if (former.length === 0) return null;
  return (
    <section className="samples__note" aria-label="以前的组员">
      <p className="samples__quiet">以前的组员</p>
      {former.map(({ id, name, startsOn, lastOn }) => (
        <p key={id}>
          {name}：{monthAndDay(startsOn)}至{lastOn && monthAndDay(lastOn)}
        </p>
      ))}
    </section>
  );
}
