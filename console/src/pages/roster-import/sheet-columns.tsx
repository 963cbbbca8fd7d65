import { Table, type TableProps } from 'antd';
import type { RosterSheet, SheetColumn } from '../../features/people/roster-sheets.queries';
import { Choice } from '../../ui/choice';
import { fieldOf, sameAs, type SheetSaid, withField } from './said';

interface SheetColumnsProps {
  sheet: RosterSheet;
  said: SheetSaid;
  onSay: (said: SheetSaid) => void;
}

/** Each column with a few of its cells and what it is read as. */
export const SheetColumns = (props: SheetColumnsProps) => (
  <Table<SheetColumn>
    size="small"
    rowKey="index"
    columns={columnsFor(props)}
    dataSource={inOrder(props.sheet.columns)}
    pagination={false}
    rowClassName={(column) => (isOdd(column, props.said) ? 'row--wrong' : '')}
  />
);

const NOT_IMPORTED = { value: '', label: '不导入' };

/** Nobody knows the column, and nobody has said what it is. */
const isOdd = (column: SheetColumn, { fields }: SheetSaid): boolean =>
  !column.known && fields?.[column.index] === undefined;

/** First what nobody expected, then what is read, then what is not needed; each as it stands in the sheet. */
function inOrder(columns: SheetColumn[]): SheetColumn[] {
  const place = ({ known, field }: SheetColumn): number => (known ? (field === null ? 2 : 1) : 0);
  return [...columns].sort((one, other) => place(one) - place(other) || one.index - other.index);
}

const columnsFor = (props: SheetColumnsProps): TableProps<SheetColumn>['columns'] => [
  { title: '列', dataIndex: 'letter', width: 44 },
  { title: '表里的列', dataIndex: 'header', width: '24%', render: (header: string) => header || '（没有表头）' },
  {
    title: '前几格',
    key: 'samples',
    render: (_, { samples }) => <span className="roster__samples">{samples.join('　')}</span>,
  },
  { title: '读作', key: 'field', width: '34%', render: (_, column) => <ReadAs {...props} column={column} /> },
];

function ReadAs({ sheet, said, onSay, column }: SheetColumnsProps & { column: SheetColumn }) {
  const same = sameAs(sheet, said, column);
  const options = [NOT_IMPORTED, ...sheet.fields.map(({ key, name }) => ({ value: key, label: name }))];
  return (
    <>
      <Choice
        isSearched
        className="roster__read-as"
        label={`${sheet.name} ${column.letter} 列${column.header}读作`}
        options={options}
        value={fieldOf(column, said)}
        onChange={(field) => onSay(withField(said, column, field))}
      />
      {isOdd(column, said) && <div className="lacking">不认识，没有读</div>}
      {same && <div className="lacking">和 {same.letter} 列重复</div>}
    </>
  );
}
