import { Alert, Button, Table, type TableProps } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import type { ResultsSheet, SheetCell, SheetRow } from '../../features/measurements/results-sheet.mutations';
import { Panel } from '../../ui/panel';
import { countsOf } from './counts';

interface SheetPreviewProps {
  sheet: ResultsSheet;
  isEntering: boolean;
  refusal: Error | null;
  onEnter: () => void;
}

/** Every row of a sheet as it was understood, before anything is kept. */
export function SheetPreview({ sheet, isEntering, refusal, onEnter }: SheetPreviewProps) {
  const { cells, replacing, problems } = countsOf(sheet);
  return (
    <Panel
      title="核对"
      note={`${sheet.rows.length} 行，${cells} 格成绩${replacing > 0 ? `，其中 ${replacing} 格会改掉原来的` : ''}`}
      tools={
        <Button type="primary" disabled={problems > 0 || cells === 0} loading={isEntering} onClick={onEnter}>
          全部录入
        </Button>
      }
    >
      <div className="sheet-remarks">
        <Problems sheet={sheet} />
        {refusal && (
          <Alert
            type="warning"
            title={wordsOf(refusal)}
            description="什么都没有保存。请重新选择表格，看过最新的成绩再录入。"
          />
        )}
        {remarksOf(sheet).map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
      <Table<SheetRow>
        rowKey="row"
        columns={columnsOf(sheet)}
        dataSource={sheet.rows}
        pagination={false}
        rowClassName={({ problems: own }) => (own.length > 0 ? 'row--wrong' : '')}
        scroll={{ x: 'max-content' }}
      />
    </Panel>
  );
}

/** What has to be mended in the file, row by row. */
function Problems({ sheet }: { sheet: ResultsSheet }) {
  const wrong = sheet.rows.filter(({ problems }) => problems.length > 0);
  if (wrong.length === 0) return null;
  const lines = wrong.flatMap(({ row, name, problems }) =>
    problems.map((problem) => ['第', row, '行', name, problem].filter((part) => part !== '').join(' ')),
  );
  return (
    <Alert
      type="warning"
      title={`有 ${wrong.length} 行要改，改好以后再选一次；现在什么都没有保存。`}
      description={
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      }
    />
  );
}

function remarksOf({ unread, missing, notes }: ResultsSheet): string[] {
  return [
    ...(missing.length > 0 ? [`表里没有这些学生，他们的成绩不变：${missing.join('、')}。`] : []),
    ...(unread.length > 0 ? [`没有读这些列：${unread.join('、')}。`] : []),
    ...notes,
  ];
}

function columnsOf({ subjects }: ResultsSheet): TableProps<SheetRow>['columns'] {
  return [
    { title: '行', dataIndex: 'row', width: 64 },
    { title: '学号', key: 'seat', width: 72, render: (_, { seatNumber }) => seatNumber ?? '' },
    { title: '姓名', dataIndex: 'name' },
    ...subjects.map(({ id, name }) => ({
      title: name,
      key: id,
      render: (_: unknown, row: SheetRow) => <Said cell={row.cells.find(({ subject }) => subject === id)} />,
    })),
    { title: '要改的地方', key: 'problems', render: (_, row) => <RowProblems of={row} /> },
  ];
}

const RowProblems = ({ of }: { of: SheetRow }) => <div className="preview__problems">{of.problems.join('；')}</div>;

/** A result, after what it replaces. */
function Said({ cell }: { cell: SheetCell | undefined }) {
  if (!cell) return null;
  return cell.replaces === null ? (
    cell.shown
  ) : (
    <span className="replaced">{`原 ${cell.replaces} → 新 ${cell.shown}`}</span>
  );
}
