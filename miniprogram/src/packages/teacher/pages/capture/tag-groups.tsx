import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { removeTagGroup, saveTagGroup, type TagGroup } from '../../../../features/evidence/tagging.queries';
import { newId } from '../../../../platform/new-id';
import { Button } from '../../../../ui/button/button';
import { Field } from '../../../../ui/field/field';
import { Tappable } from '../../../../ui/tappable/tappable';
import { wordsOf } from '../../../../words/refusals';

const LONGEST_NAME = 20;

interface TagGroupsProps {
  classId: string;
  groups: TagGroup[];
  chosen: string[];
  /** The group that was tapped last. */
  group?: TagGroup;
  onSaved: (id?: string) => void;
}

/** What becomes of the children chosen: a new group, the last one anew, or the last one removed. */
export function TagGroups({ classId, groups, chosen, group, onSaved }: TagGroupsProps) {
  const [isNaming, setNaming] = useState(false);
  const { save, remove, isBusy, refusal } = useKeeping(classId, chosen, (id) => {
    setNaming(false);
    onSaved(id);
  });
  const isOther = chosen.length > 0 && !(group && sameChildren(group.studentIds, chosen));
  if (!isOther && !group) return null;
  return (
    <View className="class-capture__groups">
      <View className="class-capture__group-acts">
        {isOther && !isNaming && <Act label={`把这 ${chosen.length} 人存成分组`} onTap={() => setNaming(true)} />}
        {group && (
          <OnGroup group={group} isOther={isOther} onChange={() => save(group.name, group)} onRemove={remove} />
        )}
      </View>
      {isNaming && <Naming isBusy={isBusy} taken={groups} onName={(name) => save(name)} />}
      {refusal && <Text className="capture__wrong">{refusal}</Text>}
    </View>
  );
}

interface OnGroupProps {
  group: TagGroup;
  /** Whether others are chosen than those of the group. */
  isOther: boolean;
  onChange: () => void;
  onRemove: (id: string) => void;
}

function OnGroup({ group: { id, name }, isOther, onChange, onRemove }: OnGroupProps) {
  return (
    <>
      {isOther && <Act label={`改成「${name}」的人`} onTap={onChange} />}
      <Act label={`删除分组「${name}」`} isQuiet onTap={() => onRemove(id)} />
    </>
  );
}

/** Keeps and removes groups; tells which one was kept. */
function useKeeping(classId: string, chosen: string[], onKept: (id?: string) => void) {
  const saving = useMutation(saveTagGroup());
  const removing = useMutation(removeTagGroup());
  const save = (name: string, to?: TagGroup) =>
    saving.mutate(
      { classId, groupId: to?.id, version: to?.version, name, studentIds: chosen, clientMutationId: newId() },
      { onSuccess: ({ groups }) => onKept(groups.find((one) => one.name === name.trim())?.id) },
    );
  const remove = (groupId: string) =>
    removing.mutate({ classId, groupId, clientMutationId: newId() }, { onSuccess: () => onKept() });
  const error = saving.error ?? removing.error;
  return { save, remove, isBusy: saving.isPending, refusal: error ? wordsOf(error) : undefined };
}

const sameChildren = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

function Act({ label, isQuiet, onTap }: { label: string; isQuiet?: boolean; onTap: () => void }) {
  return (
    <Tappable
      className={isQuiet ? 'class-capture__act class-capture__act--quiet' : 'class-capture__act'}
      label={label}
      onTap={onTap}
    >
      <Text>{label}</Text>
    </Tappable>
  );
}

interface NamingProps {
  isBusy: boolean;
  taken: TagGroup[];
  onName: (name: string) => void;
}

function Naming({ isBusy, taken, onName }: NamingProps) {
  const [name, setName] = useState('');
  const isTaken = taken.some((group) => group.name === name.trim());
  return (
    <>
      <Field
        label="分组的名字"
        value={name}
        placeholder="比如：值日一组"
        maxLength={LONGEST_NAME}
        error={isTaken ? '已经有这个名字了' : undefined}
        onChange={setName}
      />
      <Button
        kind="soft"
        label="存成分组"
        isBusy={isBusy}
        isDisabled={name.trim() === '' || isTaken}
        onTap={() => onName(name)}
      />
    </>
  );
}
