import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { shortTime } from '../../../../miniprogram/src/words/times';
import type { SampleDraw, Sampling } from '../../features/oversight/samples.queries';
import { Panel } from '../../ui/panel';
import { addressOf } from './choice';

/** The draws of a term, newest first; each number opens its booklets. */
export function Draws({ sampling }: { sampling: Sampling }) {
  return (
    <Panel title="每次抽查" note="抽过的都留在这里，不能收回">
      <Table<SampleDraw>
        rowKey="id"
        columns={columnsOf(sampling.termId)}
        dataSource={sampling.draws}
        pagination={false}
        locale={{ emptyText: emptyWords(sampling) }}
      />
      {sampling.draws.length > 0 && (
        <p className="panel__foot">
          种子是抽的时候当场产生的一串随机数。怎样抽的：把种子和学生编号合在一起算出每名学生的签（“种子:学生编号”的
          SHA-256），每班签最小的几名被抽中。有种子和当天名册，谁都能再抽出同样的结果。
        </p>
      )}
    </Panel>
  );
}

const emptyWords = ({ percent }: Sampling): string =>
  percent === null
    ? '这个学期还没有在册的学生，或者学校的评价方案里没有抽查。'
    : '这个学期还没有抽查过。点右上角“抽一次”，系统从每个班随机抽出几份。';

const columnsOf = (termId: string): TableProps<SampleDraw>['columns'] => [
  { title: '抽查', key: 'reason', render: (_, draw) => <Reason draw={draw} /> },
  { title: '怎样抽', key: 'how', width: 210, render: (_, draw) => <How draw={draw} /> },
  { title: '抽中', key: 'all', align: 'right', width: 90, render: (_, draw) => <All draw={draw} termId={termId} /> },
  { title: '现在', key: 'counts', width: 330, render: (_, draw) => <Counts draw={draw} termId={termId} /> },
];

const Reason = ({ draw: { reason, drawnAt, drawnBy, isAfterTerm } }: { draw: SampleDraw }) => (
  <>
    <strong>{reason}</strong>
    <div className="samples__quiet">
      {shortTime(drawnAt)} · {drawnBy} · {isAfterTerm ? '学期结束后' : '学期中'}
    </div>
  </>
);

const How = ({ draw: { percent, atLeast, pupilCount, seed } }: { draw: SampleDraw }) => (
  <>
    每班 {percent}%，至少 {atLeast} 份
    <div className="samples__quiet" title={`抽的时候当场产生的一串随机数：${seed}`}>
      在册 {pupilCount} 人 · 种子 {seed.slice(0, 8)}…
    </div>
  </>
);

interface CountProps {
  draw: SampleDraw;
  termId: string;
}

function All({ draw: { id, reason, counts }, termId }: CountProps) {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Link className="count" to={addressOf(termId, id, '')} aria-label={`${reason}抽中的 ${all} 份`}>
      {all}
    </Link>
  );
}

const Counts = ({ draw: { id, reason, counts }, termId }: CountProps) => (
  <span className="samples__counts">
    {counts
      .filter(({ count }) => count > 0)
      .map(({ state, stateName, count }) => (
        <Link key={state} to={addressOf(termId, id, state)} aria-label={`${reason}${stateName}的 ${count} 份`}>
          {stateName} {count}
        </Link>
      ))}
  </span>
);
