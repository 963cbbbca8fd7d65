import { Text, View } from '@tarojs/components';
import './slip-sheet.scss';

/** A slip of paper for one person. */
export interface Slip {
  key: string;
  to: string;
  notes: string[];
  /** The secret in groups that can be read aloud. */
  groups: string[];
  /** What to do with it. */
  lines: string[];
}

/** Slips two per row; printed, eight on a page with lines to cut along. */
export function SlipSheet({ slips }: { slips: Slip[] }) {
  return (
    <View className="slips">
      {slips.map((slip) => (
        <View key={slip.key} className="slip">
          <Text className="slip__to">{slip.to}</Text>
          {slip.notes.map((note) => (
            <Text key={note} className="slip__note">
              {note}
            </Text>
          ))}
          <View className="slip__code">
            {slip.groups.map((group) => (
              <Text key={group} className="slip__group">
                {group}
              </Text>
            ))}
          </View>
          {slip.lines.map((line) => (
            <Text key={line} className="slip__line">
              {line}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
}
