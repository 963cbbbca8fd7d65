import { Button, Segmented, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { ExportButton } from '../../features/exports/export-button';
import type { Graduation, GraduationPupil } from '../../features/growth-reports/graduation.queries';
import { Panel } from '../../ui/panel';
import { byName } from '../../ui/whole-list';
import { useGraduationChoice } from './choice';
import { Deciding } from './deciding';
import { FindingLegend, FindingSign, TermStrip } from './finding-sign';
import { Pupil } from './pupil';
import { StateChip } from './state-chip';

const STATES = [
  { value: '', label: '全部' },
  { value: 'OPEN', label: '待提出' },
  { value: 'PROPOSED', label: '待签署' },
  { value: 'SIGNED', label: '已签署' },
];

/** A class: its pupils with all terms, and beside them the one who is open. */
export function ClassOverview({ graduation }: { graduation: Graduation }) {
  const { choice, choose } = useGraduationChoice();
  const open = graduation.pupils.find(({ studentId }) => studentId === choice.openId);
  return (
    <>
      {graduation.waitsFor && <p className="graduation__waits">{graduation.waitsFor}</p>}
      <div className={open ? 'beside' : ''}>
        <Pupils graduation={graduation} openId={open?.studentId ?? null} />
        {open && (
          <Pupil key={open.studentId} graduation={graduation} pupil={open} onClose={() => choose({ open: '' })} />
        )}
      </div>
    </>
  );
}

function Pupils({ graduation, openId }: { graduation: Graduation; openId: string | null }) {
  const { choice, choose } = useGraduationChoice();
  const [chosen, setChosen] = useState<string[]>([]);
  const { pupils, standardName, law, viewerCanPropose } = graduation;
  const shown = pupils.filter(({ state }) => choice.state === '' || state === choice.state);
  const selected = shown.filter(({ studentId }) => chosen.includes(studentId));
  const name = ({ studentName }: GraduationPupil) => ({ 'aria-label': `选${studentName}` });
  return (
    <Panel
      title={standardName}
      note={law ? `依据：${law}` : undefined}
      tools={
        <>
          <Segmented
            aria-label="办到哪一步"
            options={STATES}
            value={choice.state}
            onChange={(state) => choose({ state, open: '' })}
          />
          {shown.length > 0 && (
            <ExportButton
              what="毕业对照表"
              choices={{ table: 'CLASS_GRADUATION', classId: graduation.classId, show: choice.state || null }}
            />
          )}
          <Deciding graduation={graduation} pupils={selected} onDone={() => setChosen([])} />
        </>
      }
    >
      <Table<GraduationPupil>
        rowKey="studentId"
        columns={columnsOf((id) => choose({ open: id }))}
        dataSource={shown}
        pagination={false}
        rowClassName={({ studentId }) => (studentId === openId ? 'rates__open' : '')}
        locale={{ emptyText: '没有这样的学生，换一个筛选看看。' }}
        {...(viewerCanPropose && {
          rowSelection: {
            selectedRowKeys: selected.map(({ studentId }) => studentId),
            onChange: (keys) => setChosen(keys.map(String)),
            getCheckboxProps: name,
            getTitleCheckboxProps: () => ({ 'aria-label': '选全部' }),
          },
        })}
      />
      <FindingLegend />
    </Panel>
  );
}

const columnsOf = (open: (id: string) => void): TableProps<GraduationPupil>['columns'] => [
  { title: '学号', dataIndex: 'seatNumber', width: 60 },
  {
    ...{ title: '学生', key: 'student', width: 100, ...byName<GraduationPupil>(({ studentName }) => studentName) },
    render: (_, { studentId, studentName }) => (
      <Button type="link" className="samples__name" onClick={() => open(studentId)}>
        {studentName}
      </Button>
    ),
  },
  { title: '各学期，从一年级上起', key: 'terms', width: 292, render: (_, { terms }) => <TermStrip terms={terms} /> },
  { title: '对照标准', key: 'criteria', render: (_, pupil) => <Findings pupil={pupil} /> },
  {
    title: '决定',
    key: 'decision',
    width: 150,
    render: (_, pupil) => (
      <>
        <StateChip {...pupil} /> <span className="whole">{pupil.word?.outcomeName}</span>
      </>
    ),
  },
];

/** How many criteria are met, are not, and cannot be told. */
function Findings({ pupil: { criteria } }: { pupil: GraduationPupil }) {
  const count = (wanted: string) => criteria.filter(({ finding }) => finding === wanted).length;
  const told = (['MET', 'NOT_MET', 'UNKNOWN'] as const).filter((finding) => count(finding) > 0);
  return (
    <span className="graduation__findings">
      {told.map((finding) => (
        <span key={finding}>
          <FindingSign finding={finding} /> {criteria.find((one) => one.finding === finding)?.findingName}{' '}
          {count(finding)} 条
        </span>
      ))}
    </span>
  );
}
