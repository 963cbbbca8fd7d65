import { Alert, Button } from 'antd';
import { keptWords } from '../../../../miniprogram/src/words/kept';
import type { SheetDesk, SheetState } from '../../../../miniprogram/src/writing/sheet-desk';
import { asPhrase, filledFor, putIn } from '../../../../miniprogram/src/writing/slots';
import type { Desk, DeskRow } from '../../features/evaluations/evaluations.queries';
import { Panel } from '../../ui/panel';
import { Comment } from './comment';
import { Item } from '../../features/evaluations/item';
import { Overtaken } from '../../features/evaluations/overtaken';
import { Phrases } from './phrases';
import { Revisions } from './revisions';
import type { Insertion } from './use-insertion';

export interface WritingProps {
  desk: Desk;
  row: DeskRow;
  sheet: SheetDesk;
  state: SheetState;
  insertion: Insertion;
  place: { roundId: string; studentId: string; course: string | null };
  next?: DeskRow;
  /** What keeps it from being handed in, and whether somebody tried. */
  lack: string | null;
  isTried: boolean;
  onHandIn: () => void;
  onTakeTheirs: () => void;
}

/** What is written about a child: the steps, the comment with what helps to write it, and handing it in. */
export function Writing(props: WritingProps) {
  const { desk, row, sheet, state } = props;
  const { form } = desk.round;
  const isFixed = !desk.viewerCanSubmit;
  return (
    <div className="desk__writing">
      <Panel title={`写给${row.studentName}`} note={<span role="status">{keptLine(props)}</span>}>
        <div className="desk__sheet">
          <Overtaken sheet={sheet} state={state} onTakeTheirs={props.onTakeTheirs} />
          {form.items.map((item) => (
            <Item key={item.id} item={item} sheet={sheet} state={state} isFixed={isFixed} />
          ))}
          {form.comment && <Comment {...props} comment={form.comment} isFixed={isFixed} />}
          {state.refusal && !state.overtaken && <Alert type="warning" title={state.refusal.words} />}
          <Foot {...props} />
          {form.comment && !isFixed && <Beginnings {...props} />}
          {row.entry.state === 'SUBMITTED' && <Revisions submissionId={row.entry.submissionId} />}
        </div>
      </Panel>
    </div>
  );
}

/** Phrases to begin the comment with, filled for the child. */
const Beginnings = ({ desk, row, state, insertion }: WritingProps) => (
  <Phrases
    classId={desk.round.classId}
    read={(phrase) => filledFor(phrase, row)}
    draft={() => asPhrase(state.said.comment, row)}
    onChoose={(phrase) => insertion.put((text, at) => putIn(text, at, filledFor(phrase, row)))}
  />
);

const keptLine = ({ desk, state }: WritingProps): string => {
  if (state.kept) return keptWords(state.kept, '电脑');
  return desk.viewerCanSubmit ? '写一点，就会自动存成草稿' : '';
};

/** The button says to whom it goes on; what is missing stands beside it. */
function Foot({ desk, state, next, lack, isTried, onHandIn }: WritingProps) {
  if (!desk.viewerCanSubmit) return null;
  return (
    <div className="desk__foot">
      <Button type="primary" loading={state.isSubmitting} disabled={lack !== null} onClick={onHandIn}>
        {next ? `写好了，下一位 ${next.studentName}` : '写好了'}
      </Button>
      <span role="status" className={isTried && lack !== null ? 'lacking' : 'quiet'}>
        {lack === null ? '' : isTried ? `${lack}，还没有交` : lack}
      </span>
      <span className="desk__keys">Ctrl+Enter 交，到下一位；Alt+↑↓ 换孩子，不写字时按 K、J</span>
    </div>
  );
}
