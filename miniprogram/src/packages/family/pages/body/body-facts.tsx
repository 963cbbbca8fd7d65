import { Text, View } from '@tarojs/components';
import { textOf } from '../../../../features/measurements/hundredths';
import type { ChildMeasures } from '../../../../features/measurements/measurements.queries';
import { open } from '../../../../platform/navigation/navigate';
import { Button } from '../../../../ui/button/button';
import { Facts } from '../../../../ui/facts/facts';

/** Height and weight for whom they are only to be read, and why. */
export function BodyFacts({ measures }: { measures: ChildMeasures }) {
  const { studentId, body, whyNotEnterBody } = measures;
  const asksConsent = whyNotEnterBody?.includes('孩子信息的使用') ?? false;
  return (
    <>
      <Facts
        facts={body.map(({ name, value, unit, isExempt }) => [
          name,
          value === null ? (isExempt ? '免评' : '还没有填') : `${textOf(value)} ${unit}`,
        ])}
      />
      {whyNotEnterBody && <Text className="body__note">{whyNotEnterBody}</Text>}
      {asksConsent && (
        <View className="body__consent">
          <Button kind="soft" icon="eye" label="去看“孩子信息的使用”" onTap={() => open('consents', { studentId })} />
        </View>
      )}
    </>
  );
}
