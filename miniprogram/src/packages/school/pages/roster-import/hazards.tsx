import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Wishes } from '../../../../features/people/kept-wishes';
import type { RosterReport } from '../../../../features/people/roster-import.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Field } from '../../../../ui/field/field';
import { Icon } from '../../../../ui/icon/icon';
import { Section } from '../../../../ui/section/section';
import { Check } from '../../../../ui/toggle/toggle';
import { leavingWords, renamesSeenWords } from '../../../../words/roster-hazards';
import { rosterPlace } from '../../../../words/roster-rows';
import './hazards.scss';

type Hazards = RosterReport['hazards'];

/** What looks like another school's sheets, before everything else. */
export function Alarms({ alarms }: Pick<Hazards, 'alarms'>) {
  if (alarms.length === 0) return null;
  return (
    <Card tone="bad">
      <View className="hazards">
        {alarms.map((words) => (
          <View key={words} className="hazards__alarm">
            <View className="hazards__icon">
              <Icon name="wrong" />
            </View>
            <Text className="hazards__words">{words}</Text>
          </View>
        ))}
      </View>
    </Card>
  );
}

const SHOWN_AT_FIRST = 10;

/** Whose name becomes another under the number it had. */
export function Renamed({ renamed }: Pick<Hazards, 'renamed'>) {
  const [isWhole, setWhole] = useState(renamed.length <= SHOWN_AT_FIRST);
  if (renamed.length === 0) return null;
  return (
    <Section title="姓名变了" note={`${renamed.length} 人`}>
      <Card>
        <View className="hazards">
          {(isWhole ? renamed : renamed.slice(0, SHOWN_AT_FIRST)).map(
            ({ file, row, sheetName, number, before, after }) => (
              <View key={`${file}${row}`} className="hazards__one">
                <Text className="hazards__names">
                  {before} → {after}
                </Text>
                <Text className="hazards__where">
                  {sheetName} · {number} · {rosterPlace(file, row)}
                </Text>
              </View>
            ),
          )}
          {!isWhole && <Button kind="soft" label={`看全部 ${renamed.length} 人`} onTap={() => setWhole(true)} />}
        </View>
      </Card>
    </Section>
  );
}

interface ConfirmingProps {
  hazards: Hazards;
  wishes: Wishes;
  /** Name of the school, which is to be typed as it stands. */
  school: string | undefined;
  onChange: (changed: Partial<Wishes>) => void;
}

/** Changed names and a school that leaves: said in so many words before anything is written. */
export function Confirming({ hazards, wishes, school, onChange }: ConfirmingProps) {
  const { renamed, leaving, asksSchoolName } = hazards;
  return (
    <>
      {renamed.length > 0 && (
        <Check
          label={renamesSeenWords(renamed.length)}
          note="号码或姓名填错了，就改好表格重新上传。"
          isOn={wishes.renamesConfirmed === renamed.length}
          onChange={(isOn) => onChange({ renamesConfirmed: isOn ? renamed.length : 0 })}
        />
      )}
      {asksSchoolName && (
        <View className="hazards__school">
          <Text className="hazards__leaving">{leavingWords(leaving)}会记为离开。</Text>
          <Field
            label="学校名称"
            hint={`确实是本校的名册，就照样输入“${school ?? '学校名称'}”。`}
            value={wishes.schoolName}
            maxLength={100}
            onChange={(schoolName) => onChange({ schoolName })}
          />
        </View>
      )}
    </>
  );
}
