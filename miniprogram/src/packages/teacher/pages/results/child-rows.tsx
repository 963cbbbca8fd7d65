import { Text, View } from '@tarojs/components';
import type { ResultRow } from '../../../../features/measurements/measurements.queries';
import { Chip } from '../../../../ui/chip/chip';
import { Tappable } from '../../../../ui/tappable/tappable';
import type { ShownCell } from './shown-cell';

interface ChildRowsProps {
  rows: ResultRow[];
  subject: string;
  turn?: string;
  shown: (studentId: string) => ShownCell;
  onChoose: (studentId: string) => void;
}

/** The children in seat order, each with what was entered. */
export function ChildRows({ rows, subject, turn, shown, onChoose }: ChildRowsProps) {
  return (
    <View className="results__rows">
      {rows.map((row) =>
        row.exempt.includes(subject) ? (
          <ExemptRow key={row.studentId} row={row} cell={shown(row.studentId)} />
        ) : (
          <ChildRow
            key={row.studentId}
            row={row}
            cell={shown(row.studentId)}
            isTurn={row.studentId === turn}
            onTap={() => onChoose(row.studentId)}
          />
        ),
      )}
    </View>
  );
}

/** OP-7: a child that is exempt from the subject: what was entered before stays, and nothing more is entered. */
function ExemptRow({ row: { name, seatNumber }, cell }: { row: ResultRow; cell: ShownCell }) {
  return (
    <View className="results__row">
      <View className="results__row-inside">
        <Text className="results__seat">{seatNumber ?? ''}</Text>
        <Text className="results__name">{name}</Text>
        {!cell.isEmpty && <Text className="results__none">{cell.levelName ?? cell.text}</Text>}
        <Chip text="免评" tone="info" />
      </View>
    </View>
  );
}

interface ChildRowProps {
  row: ResultRow;
  cell: ShownCell;
  isTurn: boolean;
  onTap: () => void;
}

function ChildRow({ row: { name, seatNumber }, cell, isTurn, onTap }: ChildRowProps) {
  return (
    <Tappable
      className={isTurn ? 'results__row results__row--turn' : 'results__row'}
      label={labelOf(name, seatNumber, cell)}
      onTap={onTap}
    >
      <View className="results__row-inside">
        <Text className="results__seat">{seatNumber ?? ''}</Text>
        <Text className="results__name">{name}</Text>
        {cell.isWaiting && <Text className="results__waiting">待保存</Text>}
        {cell.isEmpty ? (
          <Text className="results__none">—</Text>
        ) : (
          <>
            {cell.text !== '' && <Text className="results__mark">{cell.text}</Text>}
            {cell.levelName && <Text className="results__level">{cell.levelName}</Text>}
          </>
        )}
      </View>
    </Tappable>
  );
}

/** What stands in the row, in its order, so that what is heard is what is seen. */
function labelOf(name: string, seatNumber: number | null, cell: ShownCell): string {
  const who = [seatNumber, name].filter(Boolean).join(' ');
  const value = cell.isEmpty ? '还没有录' : [cell.text, cell.levelName].filter(Boolean).join(' ');
  return [who, cell.isWaiting && '待保存', value].filter(Boolean).join('，');
}
