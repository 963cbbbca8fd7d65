import { Alert, Button } from 'antd';
import type { RosterSheet, SheetKind } from '../../features/people/roster-sheets.queries';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { isReadAnew, KIND_NAMES, type SheetSaid, withReading } from './said';
import { SheetColumns } from './sheet-columns';

interface SheetReadingProps {
  sheet: RosterSheet;
  /** Why the whole sheet could not be read. */
  fault: string | undefined;
  said: SheetSaid;
  onSay: (said: SheetSaid) => void;
}

/** How one sheet was understood, and what may be said against it. */
export function SheetReading({ sheet, fault, said, onSay }: SheetReadingProps) {
  const isSaid = Object.keys(said).length > 0;
  return (
    <Panel title={sheet.name} note={noteOf(sheet)} tools={<Ways {...{ sheet, said, onSay }} />}>
      {fault && <Alert type="warning" className="roster__fault" title={fault} />}
      {sheet.firstRows.length > 0 && <WholeSheet {...{ sheet, said, onSay }} />}
      {isSaid && <p className="roster__said">改过，还没有重新试读{isReadAnew(said) && AFTERWARDS}</p>}
      {!isReadAnew(said) && sheet.columns.length > 0 && <SheetColumns {...{ sheet, said, onSay }} />}
    </Panel>
  );
}

const AFTERWARDS = '。重新试读以后，再看每一列读作什么。';

const noteOf = ({ kind, headerRow, rowCount, isCorrected }: RosterSheet): string =>
  [
    kind ? `当作“${KIND_NAMES[kind]}”表` : '认不出是哪一种表',
    headerRow === null ? '没有找到表头' : `表头在第 ${headerRow} 行`,
    `${rowCount} 行`,
    ...(isCorrected ? ['按您说的读'] : []),
  ].join('，');

type Saying = Pick<SheetReadingProps, 'sheet' | 'said' | 'onSay'>;

/** Back to what the system had thought. */
function Ways({ sheet, said, onSay }: Saying) {
  if (!sheet.isCorrected || said.guess) return null;
  return (
    <Button type="link" onClick={() => onSay({ guess: true })}>
      恢复系统的读法
    </Button>
  );
}

const KINDS = Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label: `${label}表` }));

/** Which kind a sheet is, and where its headings stand. */
function WholeSheet({ sheet, said, onSay }: Saying) {
  const rows = sheet.firstRows.map(({ row, text }) => ({ value: String(row), label: `第 ${row} 行：${text}` }));
  const headerRow = said.headerRow ?? sheet.headerRow;
  return (
    <div className="roster__whole">
      <span className="roster__choice">
        这是
        <Choice
          label={`${sheet.name}是哪一种表`}
          placeholder="选一种"
          options={KINDS}
          value={said.kind ?? sheet.kind ?? undefined}
          onChange={(kind) => onSay(withReading(said, sheet, { kind: kind as SheetKind }))}
        />
      </span>
      <span className="roster__choice roster__choice--row">
        表头
        <Choice
          label={`${sheet.name}的表头是哪一行`}
          placeholder="选表头所在的行"
          options={rows}
          value={headerRow === null ? undefined : String(headerRow)}
          onChange={(row) => onSay(withReading(said, sheet, { headerRow: Number(row) }))}
        />
      </span>
      {said.headerRow !== undefined && !(said.kind ?? sheet.kind) && <span className="lacking">请先选是哪一种表</span>}
    </div>
  );
}
