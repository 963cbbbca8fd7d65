import { Text, View } from '@tarojs/components';
import type { BodyMeasure, ChildMeasures } from '../../../../features/measurements/measurements.queries';
import { textOf } from '../../../../features/measurements/hundredths';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Field } from '../../../../ui/field/field';
import { Group } from '../../../../ui/group/group';
import { shortTime } from '../../../../words/times';
import { useBodyEntry } from './use-body-entry';

/** ZM-9: height and weight, with the last term's beside them. */
export function BodyForm({ measures }: { measures: ChildMeasures }) {
  const body = measures.body.filter(({ isExempt }) => !isExempt);
  const free = measures.body.filter(({ isExempt }) => isExempt);
  const entry = useBodyEntry(measures);
  return (
    <Card>
      <View className="body">
        {body.map((measure) => (
          <Field
            key={measure.item}
            label={`${measure.name}（${measure.unit}）`}
            value={entry.typed[measure.item] ?? ''}
            keyboard="decimal"
            maxLength={7}
            hint={hintOf(measure)}
            error={entry.wrong[measure.item]}
            onChange={(text) => entry.type(measure.item, text)}
          />
        ))}
        {free.map(({ item, name, value, unit }) => (
          <Text key={item} className="body__free">
            {`${name}：免评，不用填${value === null ? '' : `（以前填的 ${textOf(value)} ${unit} 保留）`}`}
          </Text>
        ))}
        <Group role="status" className="body__saved">
          {entry.refusal ? (
            <Text className="body__wrong">{entry.refusal}</Text>
          ) : (
            <Text>{savedWords(measures, entry.isWaiting)}</Text>
          )}
        </Group>
        <Button label="保存" isBusy={entry.isBusy} onTap={entry.save} />
      </View>
    </Card>
  );
}

function hintOf({ lastValue, lastTermName, unit }: BodyMeasure): string {
  return lastValue === null ? '量一量再填，估计的也可以' : `${lastTermName}：${textOf(lastValue)} ${unit}`;
}

function savedWords({ body, isEnteredOnBehalf }: ChildMeasures, isWaiting: boolean): string {
  const last = body
    .flatMap(({ enteredAt }) => enteredAt ?? [])
    .sort()
    .at(-1);
  if (isWaiting) return '还没有保存，已留在这台手机上';
  if (last) return `已保存 ${shortTime(last)}`;
  return `${isEnteredOnBehalf ? '家里和老师' : '老师和您'}能看到，会印进报告单（册）`;
}
