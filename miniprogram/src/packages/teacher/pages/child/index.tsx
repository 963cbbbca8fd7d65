import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { withdrawRecord } from '../../../../features/evidence/evidence.mutations';
import { ReasonSheet } from '../../../../features/evidence/reason-sheet';
import { useReviews, type Reviews } from '../../../../features/evidence/use-reviews';
import type { MomentRecord } from '../../../../features/moments/moments.queries';
import { Timeline } from '../../../../features/moments/timeline';
import { classChildQuery } from '../../../../features/people/class-students.queries';
import { CorrectionSheet } from '../../../../features/recognition/correction-sheet';
import { goBack, open, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Group } from '../../../../ui/group/group';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { wordsOf } from '../../../../words/refusals';
import './index.scss';

/** The moments of one child as the staff of the school see them; a teacher of the class may hide one, with a reason. */
export default function ChildPage() {
  useGuard();
  const [{ studentId = '', classId = '' }] = useState(pageParams);
  const child = useQuery(classChildQuery(studentId));
  const reviews = useReviews();
  const [hiding, setHiding] = useState<MomentRecord>();
  const [correcting, setCorrecting] = useState<string>();
  const note = child.data && [child.data.schoolName, child.data.className].filter(Boolean).join(' · ');
  return (
    <Paper head={<NavBar title={child.data?.name ?? '孩子'} note={note} onBack={goBack} />}>
      <Loaded query={child} waiting={<Skeleton count={3} />}>
        {({ name }) => (
          <View className={hiding || correcting ? 'child-page child-page--sheet' : 'child-page'}>
            <Group role="status" className="child-page__done">
              <Text>{reviews.done ?? [...reviews.refusals.values()][0] ?? '家里和老师记下的都在这里，最近的在前'}</Text>
            </Group>
            <Moments
              studentId={studentId}
              classId={classId}
              reviews={reviews}
              onHide={setHiding}
              onCorrectGiven={setCorrecting}
            />
            {correcting && <CorrectionSheet id={correcting} onOver={() => setCorrecting(undefined)} />}
            {hiding && (
              <ReasonSheet
                decision="HIDE"
                who={name}
                isBusy={reviews.isBusy}
                refusal={reviews.refusal}
                onSend={(reason) => reviews.review('HIDE', [hiding], reason, () => setHiding(undefined))}
                onCancel={() => setHiding(undefined)}
              />
            )}
          </View>
        )}
      </Loaded>
    </Paper>
  );
}

interface MomentsProps {
  studentId: string;
  classId: string;
  reviews: Reviews;
  onHide: (record: MomentRecord) => void;
  onCorrectGiven: (id: string) => void;
}

function Moments({ studentId, classId, reviews, onHide, onCorrectGiven }: MomentsProps) {
  const withdrawal = useMutation(withdrawRecord());
  return (
    <Timeline
      studentId={studentId}
      promise="您和家里记下的时刻会出现在这里。"
      actions={{
        onCorrect: (recordId) => open('classCapture', { classId, recordId }),
        onWithdraw: (recordId) => withdrawal.mutate({ recordId, clientMutationId: `withdraw-${recordId}` }),
        refusal: withdrawal.error ? wordsOf(withdrawal.error) : undefined,
        onHide,
        onCorrectGiven: ({ id }) => onCorrectGiven(id),
        onShow: (record) => reviews.review('SHOW', [record]),
      }}
    />
  );
}
