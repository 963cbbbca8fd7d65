import { DownOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Modal, Select } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import {
  setHomeroomTeacher,
  setTeaching,
  type Member,
  type TaughtClass,
  type Teaching,
} from '../../features/people/teaching.queries';
import { useKeptForm } from '../../ui/kept-form';

/** One cell of the table: a course of a class, or its homeroom teacher. */
export interface Place {
  classId: string;
  courseId: string | null;
}

interface ArrangingProps {
  teaching: Teaching;
  place: Place;
  onClose: () => void;
}

/** Who stands in a cell now. */
function standingIn({ homeroom, cells }: TaughtClass, courseId: string | null): string[] {
  const teachers = cells.find((cell) => cell.courseId === courseId)?.teachers ?? [];
  const persons = courseId === null ? [homeroom] : teachers;
  return persons.flatMap((one) => one?.staffId ?? []);
}

/** Choosing who teaches a course to a class, or who leads it. */
export function Arranging({ teaching, place, onClose }: ArrangingProps) {
  const { termId } = teaching;
  const { classId, courseId } = place;
  const row = teaching.classes.find((one) => one.classId === classId)!;
  const what = teaching.courses.find(({ id }) => id === courseId)?.name ?? '班主任';
  // What was seen belongs to the wish: sent again after its answer was lost it is the same one.
  const first = { staffIds: standingIn(row, courseId), seen: standingIn(row, courseId) };
  const kept = useKeptForm(`teaching.${termId}.${classId}.${courseId ?? 'homeroom'}`, first);
  const sending = useSending({ ...place, termId, ...kept.form, clientMutationId: kept.key });
  const close = () => {
    kept.leave();
    onClose();
  };
  return (
    <Modal
      open
      title={`${row.className} · ${what}`}
      okText="保存"
      cancelText="先不改"
      confirmLoading={sending.isPending}
      onOk={() => sending.send(close)}
      onCancel={close}
    >
      <div className="samples__form">
        <Chosen
          label={what}
          isMany={courseId !== null}
          options={optionsOf(teaching, row, courseId)}
          chosen={kept.form.staffIds}
          onChoose={(staffIds) => kept.change({ staffIds })}
        />
        <p className="samples__quiet">
          {courseId === null
            ? '从今天起由新的班主任负责，原来的任期到今天为止。空着就是还没有班主任。'
            : '可以选几位老师一起教。空着就是这学期还没有老师。'}
        </p>
        {sending.error && <Alert type="warning" title={wordsOf(sending.error)} />}
      </div>
    </Modal>
  );
}

interface ChosenProps {
  label: string;
  isMany: boolean;
  options: { value: string; label: string }[];
  chosen: string[];
  onChoose: (staffIds: string[]) => void;
}

/** One or several of the staff; the list goes when somebody is chosen, since it lies over the buttons. */
function Chosen({ label, isMany, options, chosen, onChoose }: ChosenProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Select
      mode={isMany ? 'multiple' : undefined}
      allowClear
      showSearch
      optionFilterProp="label"
      aria-label={label}
      className="teaching__choice"
      placeholder="搜姓名、工号或学科"
      suffixIcon={<DownOutlined aria-hidden />}
      options={options}
      value={isMany ? (chosen as never) : chosen[0]}
      open={isOpen}
      onOpenChange={setOpen}
      onChange={(wanted: string | string[] | undefined) => {
        setOpen(false);
        onChoose([wanted ?? []].flat());
      }}
    />
  );
}

interface Wish {
  termId: string;
  classId: string;
  courseId: string | null;
  seen: string[];
  staffIds: string[];
  clientMutationId: string;
}

/** Sends what was chosen; sent again after its answer was lost it is the same wish. */
function useSending({ termId, classId, courseId, seen, staffIds, clientMutationId }: Wish) {
  const teaching = useMutation(setTeaching());
  const homeroom = useMutation(setHomeroomTeacher());
  const send = (onSuccess: () => void) => {
    const about = { termId, classId, clientMutationId };
    if (courseId === null)
      homeroom.mutate({ ...about, staffId: staffIds[0] ?? null, seenStaffId: seen[0] ?? null }, { onSuccess });
    else teaching.mutate({ ...about, courseId, staffIds, seenStaffIds: seen }, { onSuccess });
  };
  return { send, isPending: teaching.isPending || homeroom.isPending, error: teaching.error ?? homeroom.error };
}

const lineOf = ({ name, staffNumber, mainSubject }: Member): string =>
  [name, mainSubject, staffNumber].filter(Boolean).join(' · ');

/** Who may be chosen, and who stands there though no longer at the school. */
function optionsOf({ staff }: Teaching, row: TaughtClass, courseId: string | null) {
  const teachers = row.cells.find((cell) => cell.courseId === courseId)?.teachers ?? [];
  const gone = teachers
    .filter(({ hasLeft }) => hasLeft)
    .map(({ staffId, name }) => ({ value: staffId, label: `${name} · 已离校` }));
  return [...staff.map((one) => ({ value: one.id, label: lineOf(one) })), ...gone];
}
