import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { ClassResults, ResultRow } from '../../../../features/measurements/measurements.queries';
import type { TypedCell } from '../../../../features/measurements/results-desk';
import { Icon } from '../../../../ui/icon/icon';
import { Sheet } from '../../../../ui/sheet/sheet';
import { Tappable } from '../../../../ui/tappable/tappable';
import { LevelKeys } from './level-keys';
import { NumberKeys } from './number-keys';
import type { ShownCell } from './shown-cell';

interface EntrySheetProps {
  results: ClassResults;
  subject: { id: string; name: string };
  row: ResultRow;
  cell: ShownCell;
  onEnter: (cell: TypedCell) => void;
  /** Goes on to another child; to none when the class is done or the keys are put away. */
  onMove: (studentId: string | null) => void;
}

/** The keys for the child whose turn it is: a mark, or a level that goes on by itself. */
export function EntrySheet({ results, subject, row, cell, onEnter, onMove }: EntrySheetProps) {
  const [isLevel, setLevel] = useState(!results.entersMarks || (cell.level !== null && cell.text === ''));
  const next = nextOf(results.rows, row.studentId);
  const enter = (part: { text: string; level: string | null }) =>
    onEnter({ studentId: row.studentId, subject: subject.id, version: cell.version, ...part });
  return (
    <Sheet>
      <Head subject={subject.name} row={row} cell={cell} onClose={() => onMove(null)} />
      {isLevel ? (
        <LevelKeys
          who={row.name}
          levels={results.levels}
          chosen={cell.level}
          onChoose={(level) => {
            enter({ text: '', level });
            if (level !== null) onMove(next);
          }}
        />
      ) : (
        <NumberKeys
          who={row.name}
          typed={cell.text}
          most={results.fullMark}
          onType={(text) => enter({ text, level: null })}
        />
      )}
      <View className="results__foot">
        {results.entersMarks ? (
          <Tappable className="results__switch" onTap={() => setLevel(!isLevel)}>
            <Text>{isLevel ? '改录分数' : '只录等级'}</Text>
          </Tappable>
        ) : (
          <View />
        )}
        <Tappable
          className="results__next"
          label={next ? `下一个：${nameOf(results.rows, next)}` : '这一科录完了'}
          onTap={() => onMove(next)}
        >
          <View className="results__next-inside">
            <Text>{next ? `下一个 ${nameOf(results.rows, next)}` : '录完了'}</Text>
            <Icon name={next ? 'forward' : 'tick'} isSmall />
          </View>
        </Tappable>
      </View>
    </Sheet>
  );
}

interface HeadProps {
  subject: string;
  row: ResultRow;
  cell: ShownCell;
  onClose: () => void;
}

function Head({ subject, row: { name, seatNumber }, cell, onClose }: HeadProps) {
  return (
    <View className="results__head">
      <View className="results__who">
        <Text className="results__who-name">{name}</Text>
        <Text className="results__who-note">
          {[seatNumber && `${seatNumber} 号`, subject].filter(Boolean).join(' · ')}
        </Text>
      </View>
      <Text className={cell.isEmpty ? 'results__value results__value--none' : 'results__value'}>
        {cell.isEmpty ? '还没有录' : cell.text || cell.levelName}
      </Text>
      <Tappable className="results__close" label="收起" onTap={onClose}>
        <Icon name="down" />
      </Tappable>
    </View>
  );
}

const nextOf = (rows: ResultRow[], studentId: string): string | null =>
  rows[rows.findIndex((row) => row.studentId === studentId) + 1]?.studentId ?? null;

const nameOf = (rows: ResultRow[], studentId: string): string =>
  rows.find((row) => row.studentId === studentId)?.name ?? '';
