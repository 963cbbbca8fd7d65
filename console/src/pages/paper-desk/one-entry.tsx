import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { keptWords } from '../../../../miniprogram/src/words/kept';
import type { KeptEntry } from '../../../../miniprogram/src/writing/form';
import { countWords, lackOf } from '../../../../miniprogram/src/writing/said';
import type { SheetDesk, SheetState } from '../../../../miniprogram/src/writing/sheet-desk';
import { Item, LONGEST } from '../../features/evaluations/item';
import { Overtaken } from '../../features/evaluations/overtaken';
import { paperSheetQuery, refreshPapers, type Papers } from '../../features/evaluations/papers.queries';
import { useSheetDesk } from '../../features/evaluations/use-sheet-desk';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { useDeskKeys } from '../../ui/use-desk-keys';
import type { Place } from './use-choice';

interface OneEntryProps {
  papers: Papers;
  who: string;
  place: Place;
  next: Place | undefined;
  onNext: () => void;
}

/** What one paper says about one child, typed from it. */
export function OneEntry(props: OneEntryProps) {
  const { papers, place } = props;
  const ofPeer = papers.round.form.rater === 'PEER';
  const writerId = ofPeer ? place.paper.studentId : null;
  const query = useQuery(paperSheetQuery(papers.round.id, place.entry.studentId, writerId));
  const [copy, setCopy] = useState(0);
  const takeTheirs = async () => {
    await query.refetch();
    setCopy((last) => last + 1);
  };
  return (
    <Loaded query={query}>
      {({ entry, whyNot }) =>
        whyNot === null ? (
          <Typing key={copy} {...props} {...{ entry, writerId }} onTakeTheirs={() => void takeTheirs()} />
        ) : (
          <Alert type="info" title={whyNot} />
        )
      }
    </Loaded>
  );
}

interface TypingProps extends OneEntryProps {
  entry: KeptEntry & { state: string };
  writerId: string | null;
  onTakeTheirs: () => void;
}

/** Steps and words as they stand on the paper; what is handed in goes on to the next paper. */
function Typing({ papers, who, place, next, onNext, entry, writerId, onTakeTheirs }: TypingProps) {
  const { form, id: roundId } = papers.round;
  const { studentId, studentName } = place.entry;
  const about = { who, roundId, studentId, course: null, by: `paper.${writerId ?? ''}`, ...(writerId && { writerId }) };
  const { desk: sheet, state } = useSheetDesk(about, form, entry);
  const [isTried, setTried] = useState(false);
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => own.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const lack = lackOf(form, state.said);
  const handIn = async () => {
    setTried(lack !== null);
    if (lack !== null || state.isSubmitting || state.overtaken) return;
    if (!(await sheet.submit())) return;
    void refreshPapers();
    onNext();
  };
  useDeskKeys({ step: (by) => (by === 1 ? onNext() : undefined), handIn: () => void handIn() });
  const again = form.rater === 'PEER' && entry.state === 'SUBMITTED';
  return (
    <Panel
      title={writerId ? `${place.paper.studentName}评${studentName}` : `${studentName}写的`}
      note={<span role="status">{state.kept ? keptWords(state.kept, '电脑') : '录一点，就会自动存成草稿'}</span>}
    >
      <div className="desk__sheet" ref={own}>
        {again && <p className="quiet">这一份已经录好，按规定不再显示。录错了可以照着纸重录一遍。</p>}
        <Overtaken {...{ sheet, state, onTakeTheirs }} />
        {form.items.map((item) => (
          <Item key={item.id} item={item} sheet={sheet} state={state} isFixed={false} />
        ))}
        {form.comment && <Words comment={form.comment} sheet={sheet} state={state} />}
        <Refused state={state} />
        <Foot
          {...{ lack, isTried, state }}
          next={next && nameOf(next, writerId !== null)}
          onHandIn={() => void handIn()}
        />
      </div>
    </Panel>
  );
}

/** Why it was not taken, unless two texts stand to be chosen from. */
const Refused = ({ state: { refusal, overtaken } }: { state: SheetState }) =>
  refusal && !overtaken && <Alert type="warning" title={refusal.words} />;

interface FootProps {
  state: SheetState;
  /** What keeps it from being handed in, and whether somebody tried. */
  lack: string | null;
  isTried: boolean;
  next: string | undefined;
  onHandIn: () => void;
}

/** The button says to which paper it goes on; what is missing stands beside it. */
const Foot = ({ state, lack, isTried, next, onHandIn }: FootProps) => (
  <div className="desk__foot">
    <Button type="primary" loading={state.isSubmitting} disabled={lack !== null} onClick={onHandIn}>
      {next ? `录好了，下一份 ${next}` : '录好了'}
    </Button>
    <span role="status" className={isTried && lack !== null ? 'lacking' : 'quiet'}>
      {lack === null ? '' : isTried ? `${lack}，还没有交` : lack}
    </span>
    <span className="desk__keys">左右键选，Ctrl+Enter 交，到下一份</span>
  </div>
);

const nameOf = ({ paper, entry }: Place, ofPeer: boolean): string =>
  ofPeer ? `${paper.studentName}评${entry.studentName}` : paper.studentName;

interface WordsProps {
  comment: NonNullable<Papers['round']['form']['comment']>;
  sheet: SheetDesk;
  state: SheetState;
}

/** What was written in words, as it was written. */
function Words({ comment, sheet, state }: WordsProps) {
  const id = useId();
  const text = state.said.comment;
  return (
    <div className="desk__item">
      <label htmlFor={id}>{comment.label}</label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 4, maxRows: 12 }}
        maxLength={LONGEST}
        placeholder="照着纸上录，不替他改"
        value={text}
        onChange={({ target }) => sheet.change({ comment: target.value })}
      />
      <span className="quiet">{countWords(text, comment)}</span>
    </div>
  );
}
