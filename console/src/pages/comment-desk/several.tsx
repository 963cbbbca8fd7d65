import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input } from 'antd';
import { useId } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { toggled, withoutText } from '../../../../miniprogram/src/writing/desk-rows';
import { filledFor, putIn } from '../../../../miniprogram/src/writing/slots';
import { draftComments, type Desk, type DeskRow } from '../../features/evaluations/evaluations.queries';
import { useKeptForm } from '../../ui/kept-form';
import { Panel } from '../../ui/panel';
import { Phrases } from './phrases';
import { useInsertion } from './use-insertion';

const LONGEST = 1000;

interface SeveralProps {
  desk: Desk;
  who: string;
  onDone: () => void;
}

/** One text for several children who have none yet: each gets an own draft, to be looked at one by one. */
export function Several({ desk, who, onDone }: SeveralProps) {
  const { round, course, rows } = desk;
  const empty = { text: '', chosen: [] as string[] };
  const { form, key, change, leave } = useKeptForm(['several', who, round.id, course ?? ''].join('.'), empty);
  const drafting = useMutation({ ...draftComments(), onSuccess: leave });
  const { text } = form;
  const open = withoutText(rows);
  const wanted = open.filter(({ studentId }) => form.chosen.includes(studentId));
  const studentIds = wanted.map(({ studentId }) => studentId);
  if (drafting.data) return <Drafted {...drafting.data} onDone={onDone} />;
  return (
    <div className="desk__wide">
      <Panel title="给几个孩子一起起草" note="每个孩子各存一份草稿，空会按孩子填好；请逐个看过、补上各自的事再交">
        <div className="desk__sheet">
          <Words classId={round.classId} text={text} onChange={(words) => change({ text: words })} />
          <Reads text={text} child={wanted[0] ?? open[0]} />
          <Chosen open={open} chosen={new Set(form.chosen)} onChoose={(ids) => change({ chosen: [...ids] })} />
          {drafting.error && <Alert type="warning" title={wordsOf(drafting.error)} />}
          <div className="desk__foot">
            <Button
              type="primary"
              disabled={wanted.length === 0 || text.trim() === ''}
              loading={drafting.isPending}
              onClick={() => drafting.mutate({ roundId: round.id, course, studentIds, text, clientMutationId: key })}
            >
              {wanted.length === 0 ? '先选孩子' : `给 ${wanted.length} 个孩子各存一份草稿`}
            </Button>
            <Button onClick={onDone}>不写了</Button>
          </div>
        </div>
      </Panel>
    </div>
  );
}

/** The text with its slots, and phrases to begin it with. */
function Words({ classId, text, onChange }: { classId: string; text: string; onChange: (text: string) => void }) {
  const { box, onCursor, put } = useInsertion(text, onChange);
  const id = useId();
  return (
    <>
      <div className="desk__item">
        <label htmlFor={id}>给几个孩子的话</label>
        <Input.TextArea
          id={id}
          ref={box}
          autoSize={{ minRows: 3, maxRows: 10 }}
          placeholder="{名字}，这学期{他/她}……"
          maxLength={LONGEST}
          value={text}
          onChange={({ target }) => onChange(target.value)}
          onSelect={({ currentTarget }) => onCursor(currentTarget.selectionStart)}
        />
      </div>
      <Phrases
        classId={classId}
        read={(phrase) => phrase}
        draft={() => text}
        onChoose={(phrase) => put((before, at) => putIn(before, at, phrase))}
      />
    </>
  );
}

/** How the text reads for the first of the children. */
const Reads = ({ text, child }: { text: string; child: DeskRow | undefined }) => (
  <div role="status">
    {text.trim() !== '' && child && (
      <p className="desk__reads">
        <span className="quiet">{child.studentName}会得到：</span>
        {filledFor(text, child)}
      </p>
    )}
  </div>
);

interface ChosenProps {
  open: DeskRow[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Those who have no text yet: nobody else can be chosen. */
function Chosen({ open, chosen, onChoose }: ChosenProps) {
  if (open.length === 0) return <p className="quiet">每个孩子都有评语了，不会盖掉任何一份。</p>;
  const isAll = open.every(({ studentId }) => chosen.has(studentId));
  return (
    <fieldset className="desk__chosen">
      <legend>还没有写的孩子</legend>
      <Checkbox
        checked={isAll}
        indeterminate={!isAll && chosen.size > 0}
        onChange={() => onChoose(new Set(isAll ? [] : open.map(({ studentId }) => studentId)))}
      >
        全选，{open.length} 个
      </Checkbox>
      <div className="desk__chosen-names">
        {open.map(({ studentId, studentName }) => (
          <Checkbox
            key={studentId}
            checked={chosen.has(studentId)}
            onChange={() => onChoose(toggled(chosen, studentId))}
          >
            {studentName}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

interface DraftedProps {
  saved: readonly string[];
  refused: readonly { studentId: string; message: string }[];
  onDone: () => void;
}

const Drafted = ({ saved, refused, onDone }: DraftedProps) => (
  <div className="desk__wide">
    <Panel title="草稿存好了">
      <div className="desk__sheet" role="status">
        <p>{`存了 ${saved.length} 份草稿，一份也没有交。逐个看过、补上各自的事，再交。`}</p>
        {refused.map(({ studentId, message }) => (
          <Alert key={studentId} type="warning" title={message} />
        ))}
        <span>
          <Button type="primary" onClick={onDone}>
            去看这些草稿
          </Button>
        </span>
      </div>
    </Panel>
  </div>
);
