import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { copyTeaching, teachingCopyQuery, type CopyLine, type Teaching } from '../../features/people/teaching.queries';
import { newKey } from '../../platform/new-key';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';

/** Copying the term before: first it is shown what becomes of every line. */
export function Copying({ teaching }: { teaching: Teaching }) {
  const [key, setKey] = useState<string | null>(null);
  const { formerTermName, termId } = teaching;
  if (formerTermName === null) return null;
  return (
    <>
      <Button onClick={() => setKey(newKey())}>照抄上学期</Button>
      {key !== null && <Preview termId={termId} former={formerTermName} wish={key} onClose={() => setKey(null)} />}
    </>
  );
}

interface PreviewProps {
  termId: string;
  former: string;
  wish: string;
  onClose: () => void;
}

function Preview({ termId, former, wish, onClose }: PreviewProps) {
  const { schoolId } = useWorkplace();
  const query = useQuery(teachingCopyQuery(schoolId, termId));
  const copying = useMutation(copyTeaching());
  const count = query.data?.toCopy ?? 0;
  const copy = () => copying.mutate({ schoolId, termId, clientMutationId: wish }, { onSuccess: onClose });
  return (
    <Modal
      open
      width={640}
      title={`照抄 ${former}`}
      okText={count > 0 ? `照抄 ${count} 条` : '没有要照抄的'}
      cancelText="先不抄"
      confirmLoading={copying.isPending}
      okButtonProps={{ disabled: count === 0 }}
      onOk={copy}
      onCancel={onClose}
    >
      <p>下面是照抄以后的样子，现在还没有改动。这学期已经安排的不动，抄完还可以逐格改。</p>
      {copying.error && <Alert type="warning" title={wordsOf(copying.error)} />}
      <Loaded query={query}>{({ lines }) => <Lines lines={lines} />}</Loaded>
    </Modal>
  );
}

/** First what needs somebody, then what is copied, then what stays. */
const GROUPS: { title: string; states: CopyLine['state'][] }[] = [
  { title: '抄不过来，要您处理', states: ['LEFT', 'VACANT'] },
  { title: '照抄', states: ['COPIED'] },
  { title: '班主任接着担任', states: ['HELD'] },
  { title: '这学期已经安排，不动', states: ['ARRANGED'] },
  { title: '班级或学科已经没有了，不抄', states: ['CLASS_ENDED', 'COURSE_ENDED'] },
];

const Lines = ({ lines }: { lines: CopyLine[] }) =>
  GROUPS.map(({ title, states }) => {
    const own = lines.filter(({ state }) => states.includes(state));
    return own.length === 0 ? null : <OneGroup key={title} title={title} lines={own} />;
  });

function OneGroup({ title, lines }: { title: string; lines: CopyLine[] }) {
  const classes = [...new Set(lines.map(({ className }) => className))];
  return (
    <section className="teaching__group" aria-label={title}>
      <h3>
        {title} <span className="samples__quiet">{lines.length} 条</span>
      </h3>
      <ul>
        {classes.map((name) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>
              {lines
                .filter(({ className }) => className === name)
                .map(wordsOfLine)
                .join('，')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOfLine({ what, who, state, stateName }: CopyLine): string {
  const why = ['LEFT', 'VACANT'].includes(state) ? `（${stateName}）` : '';
  return `${what} ${who}${why}`.trim();
}
