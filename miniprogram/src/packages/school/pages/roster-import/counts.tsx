import { Text, View } from '@tarojs/components';
import type { RosterReport } from '../../../../features/people/roster-import.queries';
import { Card } from '../../../../ui/card/card';
import './counts.scss';

interface CountsProps {
  report: RosterReport;
  words: readonly [added: string, changed: string, left: string, unchanged: string];
}

/** The four numbers of an import, counted in rows of the sheets. */
export function Counts({ report, words }: CountsProps) {
  const numbers = [report.added, report.changed, report.left, report.unchanged];
  return (
    <Card>
      <View className="counts">
        {numbers.map((number, index) => (
          <View key={words[index]} className="counts__one">
            <Text className="counts__number">{number}</Text>
            <Text className="counts__word">{words[index]}</Text>
          </View>
        ))}
      </View>
      <Text className="counts__sheets">
        {report.files.map((file) => `${file.kindName ?? file.name} ${file.rowCount} 行`).join(' · ')}
      </Text>
    </Card>
  );
}
