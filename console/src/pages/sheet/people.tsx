import { useQuery } from '@tanstack/react-query';
import { Segmented, Table, type TableProps } from 'antd';
import { ExportButton } from '../../features/exports/export-button';
import { sheetRowsQuery, type RateKind, type RateLine, type SheetRow } from '../../features/oversight/sheet.queries';
import { KeysetPages, useCursors } from '../../ui/keyset-pages';
import { Loaded } from '../../ui/loaded';
import { Choice } from '../../ui/choice';
import { PupilLink } from '../../ui/pupil-link';
import { SearchBox } from '../../ui/search-box';
import { SortChoice } from '../../ui/sort-choice';
import type { BehindProps } from './behind';
import { ROW_ORDERS, type Whom } from './choice';
import { standing, words } from './sheet-words';

const COUNTED: Record<Whom, boolean | null> = { all: null, counted: true, open: false };

/** The persons behind a figure, chosen and cut into pages by the server. */
export function People({ sheet, rate, choice, onChoose }: BehindProps) {
  const cursors = useCursors();
  const whom = choice.whom ?? 'all';
  const { schoolId, termId } = sheet;
  const narrowed = {
    ...{ termId, rate: rate.kind, counted: COUNTED[whom] },
    ...{ classId: choice.classId || null, search: choice.search || null },
  };
  const query = useQuery(sheetRowsQuery({ schoolId, ...narrowed, sort: choice.sort, after: cursors.after ?? null }));
  return (
    <>
      <Tools rate={rate} choice={choice} whom={whom} onChoose={onChoose} />
      <Loaded query={query}>
        {({ nodes, nextCursor, totalCount }) => (
          <>
            <Table<SheetRow>
              size="small"
              rowKey="id"
              columns={columnsOf(rate)}
              dataSource={nodes}
              pagination={false}
              loading={query.isPlaceholderData}
            />
            <div className="panel__foot panel__foot--tools">
              <span>共 {totalCount} 人</span>
              {totalCount > 0 && (
                <ExportButton
                  what={`${rate.name}的名单`}
                  choices={{ table: 'SHEET_ROWS', unitId: schoolId, ...narrowed, sort: choice.sort }}
                />
              )}
            </div>
            <KeysetPages
              turned={cursors.turned}
              nextCursor={nextCursor}
              onTurn={cursors.turn}
              onTurnBack={cursors.turnBack}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

function Tools({ rate, choice, whom, onChoose }: Omit<BehindProps, 'sheet'> & { whom: Whom }) {
  return (
    <div className="behind__tools">
      <Segmented
        aria-label="哪些人"
        options={[
          { value: 'all', label: '全部' },
          { value: 'counted', label: words[rate.kind].counted },
          { value: 'open', label: words[rate.kind].open },
        ]}
        value={whom}
        onChange={(value) => onChoose({ whom: value })}
      />
      {rate.classes.length > 0 && <ClassChoice rate={rate} chosen={choice.classId} onChoose={onChoose} />}
      <SortChoice orders={ROW_ORDERS} value={choice.sort} onChange={(sort) => onChoose({ sort })} />
      <SearchBox
        key={choice.search}
        label="找人"
        hint="姓名，或拼音首字母"
        words={choice.search}
        onSearch={(search) => onChoose({ search })}
      />
    </div>
  );
}

function ClassChoice({ rate, chosen, onChoose }: Pick<BehindProps, 'rate' | 'onChoose'> & { chosen: string }) {
  const options = [
    { value: '', label: '全部班级' },
    ...rate.classes.map(({ classId, name }) => ({ value: classId, label: name })),
  ];
  return (
    <Choice
      className="behind__class"
      label="班级"
      options={options}
      value={chosen}
      onChange={(value) => onChoose({ class: value })}
    />
  );
}

const columnsOf = ({ kind, classes }: RateLine): TableProps<SheetRow>['columns'] => [
  { title: '姓名', key: 'name', width: 100, render: (_, row) => <Name row={row} classes={classes} /> },
  ...(classes.length > 0
    ? [{ title: '班级', key: 'class', width: 120, render: (_: unknown, row: SheetRow) => row.className ?? '教师' }]
    : []),
  { title: '情况', key: 'standing', render: (_, row) => <Standing kind={kind} row={row} /> },
];

/** A pupil opens; a teacher has nothing here to be opened. */
function Name({ row: { id, name, className }, classes }: { row: SheetRow; classes: RateLine['classes'] }) {
  const own = classes.find((one) => one.name === className);
  return own ? <PupilLink studentId={id} classId={own.classId} name={name} /> : name;
}

/** What is still to be done is unfolded on a press; a little stands there at once. */
function Standing({ kind, row }: { kind: RateKind; row: SheetRow }) {
  const told = standing(kind, row);
  if (row.missing.length === 0) return told;
  return (
    <details open={row.missing.length < 3}>
      <summary>{told}</summary>
      {row.missing.join('、')}
    </details>
  );
}
