import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { RefusedRow } from '../../../../features/people/roster-import.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Icon } from '../../../../ui/icon/icon';
import { Section } from '../../../../ui/section/section';
import { refusedUnit, rosterAdvice } from '../../../../words/roster-advice';
import './refused-rows.scss';

const SHOWN_AT_FIRST = 5;

/** The rows that cannot be imported, gathered by reason, with what to do. */
export function RefusedRows({ title, rows }: { title: string; rows: RefusedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} note={`${rows.length} ${refusedUnit(rows)}`}>
      {groupsOf(rows).map((group) => (
        <Group key={`${group.column}${group.reason}`} {...group} />
      ))}
    </Section>
  );
}

interface RefusedGroup {
  column: string;
  reason: string;
  rows: RefusedRow[];
}

function Group({ column, reason, rows }: RefusedGroup) {
  const [isWhole, setWhole] = useState(rows.length <= SHOWN_AT_FIRST);
  const isFile = rows.every((row) => row.wholeFile);
  return (
    <Card>
      <View className="refused">
        <View className="refused__head">
          <View className="refused__icon">
            <Icon name="wrong" />
          </View>
          <Text className="refused__reason">{reason.startsWith(column) ? reason : `${column}：${reason}`}</Text>
        </View>
        {!isFile && <Text className="refused__advice">怎么改：{rosterAdvice(column, reason)}</Text>}
        {(isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST)).map((row) => (
          <View key={`${row.file}${row.row}${row.column}`} className="refused__row">
            <Text className="refused__where">
              {row.wholeFile ? `${row.file}（整张表）` : `${row.file} 第 ${row.row} 行`}
            </Text>
            {!row.wholeFile && <Text className="refused__value">{row.value === '' ? '（空）' : row.value}</Text>}
          </View>
        ))}
        {!isWhole && (
          <Button kind="soft" label={`看全部 ${rows.length} ${refusedUnit(rows)}`} onTap={() => setWhole(true)} />
        )}
      </View>
    </Card>
  );
}

function groupsOf(rows: RefusedRow[]): RefusedGroup[] {
  const groups = new Map<string, RefusedGroup>();
  for (const row of rows) {
    const key = `${row.column}\n${row.reason}`;
    const group = groups.get(key) ?? { column: row.column, reason: row.reason, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.rows.length - one.rows.length);
}
