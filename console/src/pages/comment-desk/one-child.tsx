import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { entryWords } from '../../../../miniprogram/src/writing/desk-rows';
import { lackOf } from '../../../../miniprogram/src/writing/said';
import { citing } from '../../../../miniprogram/src/writing/slots';
import type { Desk, DeskRow } from '../../features/evaluations/evaluations.queries';
import { useSheetDesk } from '../../features/evaluations/use-sheet-desk';
import { Panel } from '../../ui/panel';
import { Records } from './records';
import { useDeskKeys } from '../../ui/use-desk-keys';
import { useInsertion } from './use-insertion';
import { Voices } from './voices';
import { Writing } from './writing';

interface OneChildProps {
  desk: Desk;
  row: DeskRow;
  who: string;
  /** Whether the cursor is to stand in the text at once. */
  isWriting: boolean;
  before?: DeskRow;
  next?: DeskRow;
  onOpen: (studentId: string, isWriting?: boolean) => void;
  onTakeTheirs: () => void;
}

/** One child: what is known of them beside the text about them, and the keys that go on. */
export function OneChild({ desk, row, who, isWriting, before, next, onOpen, onTakeTheirs }: OneChildProps) {
  const { round, course, viewerCanSubmit } = desk;
  const place = { who, roundId: round.id, studentId: row.studentId, course, by: 'staff' };
  const { desk: sheet, state } = useSheetDesk(place, round.form, row.entry);
  const insertion = useInsertion(state.said.comment, (comment) => sheet.change({ comment }));
  const { box } = insertion;
  const [isTried, setTried] = useState(false);
  const lack = lackOf(round.form, state.said);
  useEffect(() => {
    if (isWriting) box.current?.focus({ cursor: 'end' });
  }, [isWriting, box]);
  const handIn = async () => {
    setTried(lack !== null);
    if (lack !== null || !viewerCanSubmit || state.isSubmitting || state.overtaken) return;
    if ((await sheet.submit()) && next) onOpen(next.studentId, true);
  };
  useDeskKeys({
    step: (by, writing) => {
      const to = by === 1 ? next : before;
      if (to) onOpen(to.studentId, writing);
    },
    handIn: () => void handIn(),
  });
  const cite = viewerCanSubmit && round.form.comment !== null;
  return (
    <>
      <div className="desk__beside">
        <Panel
          title={row.studentName}
          note={[row.seatNumber !== null && `${row.seatNumber} 号`, entryWords(row.entry)].filter(Boolean).join(' · ')}
          tools={<Ways {...{ before, next, onOpen }} />}
        >
          <Voices studentId={row.studentId} />
        </Panel>
        <Records
          studentId={row.studentId}
          onCite={cite ? (words) => insertion.put((text, at) => citing(text, at, words)) : undefined}
        />
      </div>
      <Writing
        {...{ desk, row, sheet, state, insertion, next, place, onTakeTheirs }}
        lack={lack}
        isTried={isTried}
        onHandIn={() => void handIn()}
      />
    </>
  );
}

/** The children before and after. */
const Ways = ({ before, next, onOpen }: Pick<OneChildProps, 'before' | 'next' | 'onOpen'>) => (
  <>
    <Button size="small" disabled={!before} onClick={() => before && onOpen(before.studentId)}>
      上一位
    </Button>
    <Button size="small" disabled={!next} onClick={() => next && onOpen(next.studentId)}>
      下一位
    </Button>
  </>
);
