import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { RefusedRow } from '../../../../features/people/roster-import.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Icon } from '../../../../ui/icon/icon';
import { Section } from '../../../../ui/section/section';
import { refusedUnit, rosterAdvice } from '../../../../words/roster-advice';
import { refusedGroups, refusedReason, type RefusedGroup } from '../../../../words/roster-rows';
import './refused-rows.scss';

const SHOWN_AT_FIRST = 5;

/** The rows that cannot be imported, gathered by reason, with what to do. */
export function RefusedRows({ title, rows }: { title: string; rows: RefusedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} note={`${rows.length} ${refusedUnit(rows)}`}>
      {refusedGroups(rows).map((group) => (
        <Group key={`${group.column}${group.reason}`} {...group} />
      ))}
    </Section>
  );
}

function Group({ column, reason, rows }: RefusedGroup<RefusedRow>) {
  const [isWhole, setWhole] = useState(rows.length <= SHOWN_AT_FIRST);
  const isFile = rows.every((row) => row.wholeFile);
  return (
    <Card>
      <View className="refused">
        <View className="refused__head">
          <View className="refused__icon">
            <Icon name="wrong" />
          </View>
          <Text className="refused__reason">{refusedReason({ column, reason })}</Text>
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
