import { Alert, Button, Table, type TableProps } from 'antd';
import { useNavigate } from 'react-router';
import type { RosterColumn, RosterFile, RosterReport } from '../../features/people/roster-import.queries';
import { Panel } from '../../ui/panel';
import { addressOf } from './address';

/** How every column of every sheet was understood; nothing has been written. */
export function Columns({ report: { id, files, refused } }: { report: RosterReport }) {
  const navigate = useNavigate();
  const faultOf = ({ name }: RosterFile) => refused.find(({ wholeFile, file }) => wholeFile && file === name)?.reason;
  return (
    <>
      <div className="roster__sheets-read">
        {files.map((file) => (
          <Sheet key={file.name} file={file} fault={faultOf(file)} />
        ))}
      </div>
      <div className="roster__onward">
        <Button type="primary" onClick={() => void navigate(addressOf(id, { step: 'preview' }))}>
          下一步：看试读结果
        </Button>
        <span className="quiet">还没有写入任何数据。列读错了，就在表格里改好表头，回到第一步再选一次。</span>
      </div>
    </>
  );
}

function Sheet({ file, fault }: { file: RosterFile; fault: string | undefined }) {
  const { name, kindName, headerRow, rowCount, columns } = file;
  const note = [
    kindName ? `当作“${kindName}”表` : '认不出是哪一种表',
    headerRow === null ? '没有找到表头' : `表头在第 ${headerRow} 行`,
    `${rowCount} 行`,
  ].join('，');
  return (
    <Panel title={name} note={note}>
      {fault && <Alert type="warning" className="roster__fault" title={fault} />}
      {columns.length > 0 && (
        <Table<KeyedColumn>
          size="small"
          columns={COLUMNS}
          dataSource={inOrder(columns)}
          pagination={false}
          rowClassName={({ known }) => (known ? '' : 'row--wrong')}
        />
      )}
    </Panel>
  );
}

/** A column, told apart from one of the same heading. */
type KeyedColumn = RosterColumn & { key: number };

/** First what nobody expected, then what is read, then what is not needed; each as it stands in the sheet. */
function inOrder(columns: RosterColumn[]): KeyedColumn[] {
  const place = ({ known, meaning }: RosterColumn): number => (known ? (meaning === null ? 2 : 1) : 0);
  return columns
    .map((column, key) => ({ ...column, key }))
    .sort((one, other) => place(one) - place(other) || one.key - other.key);
}

const COLUMNS: TableProps<KeyedColumn>['columns'] = [
  { title: '表里的列', dataIndex: 'header', width: '50%' },
  { title: '读作', key: 'meaning', render: (_, column) => <Meaning of={column} /> },
];

function Meaning({ of: { meaning, known } }: { of: RosterColumn }) {
  if (meaning !== null) return meaning;
  return known ? <span className="quiet">用不到，不读也不保存</span> : <span className="lacking">不认识，没有读</span>;
}
