import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { setClassGroup, type ClassGroup } from '../../../../features/class-groups/class-groups.queries';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Section } from '../../../../ui/section/section';
import { Check } from '../../../../ui/toggle/toggle';
import { monthAndDay } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';

/** Ticking who is in the group; nothing changes before it is saved. */
export function ChooseMembers({ group }: { group: ClassGroup }) {
  const { classId, version, most, leaderName } = group;
  const held = group.members.map(({ personId }) => personId);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(held));
  const saving = useMutation(setClassGroup());
  const isChanged = chosen.size !== held.length || held.some((id) => !chosen.has(id));
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const save = () => saving.mutate({ classId, version, personIds: [...chosen], clientMutationId: newId() });
  return (
    <Section title="组员" note={`连组长最多 ${most} 人`}>
      <Card>
        {choicesOf(group).map(({ personId, name, note }) => (
          <Check
            key={personId}
            label={name}
            note={note}
            isOn={chosen.has(personId)}
            onChange={(isOn) => toggle(personId, isOn)}
          />
        ))}
        {choicesOf(group).length === 0 && (
          <Text className="class-group__note">这学期还没有别的老师教这个班。请教务处先登记任课。</Text>
        )}
      </Card>
      {saving.error && <Text className="class-group__refusal">{wordsOf(saving.error)}</Text>}
      <View className="class-group__save">
        <Button
          label={isChanged ? `保存，连组长共 ${chosen.size + (leaderName ? 1 : 0)} 人` : '名单没有改动'}
          isBusy={saving.isPending}
          isDisabled={!isChanged}
          onTap={save}
        />
      </View>
    </Section>
  );
}

/** Who may be ticked: who teaches the class, and who is in the group though teaching it no longer. */
function choicesOf({ candidates, members }: ClassGroup) {
  const known = new Map(members.map((member) => [member.personId, member]));
  const teaching = candidates.map(({ personId, name, courseNames }) => {
    const since = known.get(personId)?.startsOn;
    return {
      personId,
      name,
      note: [courseNames.join('、'), since && `${monthAndDay(since)}起`].filter(Boolean).join(' · '),
    };
  });
  const others = members.filter(({ personId }) => !candidates.some((one) => one.personId === personId));
  const gone = others.map(({ personId, name, startsOn }) => ({
    ...{ personId, name },
    note: `这学期不教本班 · ${monthAndDay(startsOn)}起`,
  }));
  return [...teaching, ...gone];
}
