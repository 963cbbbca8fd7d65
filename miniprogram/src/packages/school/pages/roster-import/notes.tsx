import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { RosterReport } from '../../../../features/people/roster-import.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Section } from '../../../../ui/section/section';
import { Check } from '../../../../ui/toggle/toggle';
import { rosterPlace } from '../../../../words/roster-rows';
import './notes.scss';

const SHOWN_AT_FIRST = 10;
const MOST_CHANGES = 200;

/** What will be imported but deserves a look. */
export function Warnings({ warnings }: { warnings: RosterReport['warnings'] }) {
  if (warnings.length === 0) return null;
  return (
    <Section title="请留意" note={`${warnings.length} 处，不影响导入`}>
      <Card tone="wait">
        <Long
          lines={warnings.map(({ file, row, message }) => ({
            key: `${file}${row}${message}`,
            what: message,
            where: rosterPlace(file, row),
          }))}
        />
      </Card>
    </Section>
  );
}

interface OffersProps {
  offers: RosterReport['offers'];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Teachers who are also parents: joined only when the person says so. */
export function Offers({ offers, chosen, onChange }: OffersProps) {
  if (offers.length === 0) return null;
  return (
    <Section title="老师也是家长吗" note="不勾选就当作两个人">
      <Card>
        {offers.map((offer) => (
          <Check
            key={offer.id}
            label={`${offer.staffName}老师（工号 ${offer.staffNumber}）就是 ${offer.childName} 的家长`}
            note="勾选以后，一个账号就能看到两边。"
            isOn={chosen.includes(offer.id)}
            onChange={(isOn) => onChange(isOn ? [...chosen, offer.id] : chosen.filter((id) => id !== offer.id))}
          />
        ))}
      </Card>
    </Section>
  );
}

const kinds = {
  ADDED: { text: '新增', tone: 'brand' },
  CHANGED: { text: '变化', tone: 'wait' },
  LEFT: { text: '离开', tone: 'info' },
} as const;

/** What will happen, row by row. */
export function Changes({ changes }: { changes: RosterReport['changes'] }) {
  if (changes.length === 0) return null;
  const lines = changes.map((change, index) => ({
    key: String(index),
    chip: kinds[change.kind],
    what: change.detail ? `${change.what}：${change.detail}` : change.what,
    where: rosterPlace(change.file, change.row),
  }));
  return (
    <Section title="会发生什么" note={changes.length < MOST_CHANGES ? `${changes.length} 条` : `前 ${MOST_CHANGES} 条`}>
      <Card>
        <Long lines={lines} />
      </Card>
    </Section>
  );
}

interface NoteLine {
  key: string;
  what: string;
  where: string;
  chip?: (typeof kinds)[keyof typeof kinds];
}

function Long({ lines }: { lines: NoteLine[] }) {
  const [isWhole, setWhole] = useState(lines.length <= SHOWN_AT_FIRST);
  return (
    <View className="notes">
      {(isWhole ? lines : lines.slice(0, SHOWN_AT_FIRST)).map((line) => (
        <View key={line.key} className="notes__line">
          {line.chip && <Chip {...line.chip} />}
          <View className="notes__words">
            <Text className="notes__what">{line.what}</Text>
            <Text className="notes__where">{line.where}</Text>
          </View>
        </View>
      ))}
      {!isWhole && <Button kind="soft" label={`看全部 ${lines.length} 条`} onTap={() => setWhole(true)} />}
    </View>
  );
}
