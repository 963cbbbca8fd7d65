import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { shareOf } from '../../../../miniprogram/src/words/percent';
import type { RateLine, Sheet } from '../../features/oversight/sheet.queries';
import { grouped } from '../../ui/numbers-in-words';
import { Share } from '../../ui/share';
import { addressOf } from './choice';
import { words } from './sheet-words';

type ClassLine = RateLine['classes'][number];

/** The classes of a rate, in their order. */
export function ByClass({ sheet, rate }: { sheet: Sheet; rate: RateLine }) {
  return (
    <>
      <Table<ClassLine>
        size="small"
        rowKey="classId"
        columns={columnsOf(sheet.termId, rate)}
        dataSource={rate.classes}
        pagination={false}
      />
      <p className="panel__foot">共 {rate.classes.length} 个班，按班级顺序，不排名次</p>
    </>
  );
}

const columnsOf = (termId: string, { kind }: RateLine): TableProps<ClassLine>['columns'] => [
  { title: '班级', dataIndex: 'name' },
  { title: '比例', key: 'share', width: 130, render: (_, line) => <ClassShare line={line} /> },
  {
    title: words[kind].unit === '人次' ? '人次' : `${words[kind].unit}数`,
    key: 'count',
    align: 'right',
    width: 110,
    render: (_, { classId, name, numerator, denominator }) => (
      <Link
        className="count"
        to={addressOf(termId, kind, { whom: 'all', class: classId })}
        aria-label={`${name}的名单，${denominator} 里的 ${numerator}`}
      >
        {grouped(numerator)} / {grouped(denominator)}
      </Link>
    ),
  },
];

function ClassShare({ line: { numerator, denominator } }: { line: ClassLine }) {
  return (
    <Share done={numerator} total={denominator}>
      {shareOf(numerator, denominator)}
    </Share>
  );
}
