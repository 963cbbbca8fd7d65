import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { recordQuery } from '../../../../features/evidence/evidence.queries';
import { Told } from '../../../../features/evidence/waiting-card';
import { Button } from '../../../../ui/button/button';
import { Chip } from '../../../../ui/chip/chip';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Sheet } from '../../../../ui/sheet/sheet';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { chipOfState } from '../../../../words/record-states';

/** The record that one looks like, to be compared with. */
export function OtherRecord({ recordId, onOver }: { recordId: string; onOver: () => void }) {
  return (
    <Sheet>
      <View className="verify__other">
        <Text className="verify__foot-main">也用了这张照片的那一条</Text>
        <Loaded query={useQuery(recordQuery(recordId))} waiting={<Skeleton count={1} />}>
          {(record) => (
            <>
              <Told record={record} />
              <View className="verify__other-state">
                <Chip {...(chipOfState(record.state, record.stateName) ?? { text: record.stateName, icon: 'tick' })} />
              </View>
            </>
          )}
        </Loaded>
        <Button kind="soft" label="看过了" onTap={onOver} />
      </View>
    </Sheet>
  );
}
