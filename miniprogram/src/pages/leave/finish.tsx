import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { endHere } from '../../features/accounts/accounts.mutations';
import { sendParcels, useParcels } from '../../features/evidence/outbox';
import { goBack, restartAt } from '../../platform/navigation/navigate';
import { useMinutesLeft } from '../../session/sitting-bar/use-minutes-left';
import type { Sitting } from '../../session/sitting-time';
import { Button } from '../../ui/button/button';

/** The child says that it has done: what is still on its way is sent once more before everything is wiped. */
export function Finish({ sitting }: { sitting: Sitting }) {
  const left = useMinutesLeft(sitting);
  const parcels = useParcels();
  const leaving = useMutation({
    mutationFn: endHere,
    onSuccess: () => restartAt('leave', { after: sitting.kind }),
  });
  useEffect(() => void sendParcels(), []);
  const isSent = parcels.length === 0;
  const done = sitting.kind === 'SHARED' ? '做完了，给下一位同学' : '做完了，交还家长';
  return (
    <View className="leave">
      <Text className="leave__title">做完了吗？</Text>
      <Text className="leave__note">{isSent ? afterwards(sitting) : unsentWords(parcels.length)}</Text>
      {!isSent && <Button label="再送一次" onTap={() => void sendParcels()} />}
      <Button
        kind={isSent ? 'main' : 'plain'}
        label={isSent ? done : '不要了，离开'}
        isBusy={leaving.isPending}
        onTap={() => leaving.mutate()}
      />
      <Button kind="plain" label={`还没做完，回去（还有 ${left} 分钟）`} onTap={goBack} />
    </View>
  );
}

const unsentWords = (count: number): string =>
  `还有 ${count} 条没有送出去。请大人看看网络，再送一次；现在离开就没有了。`;

const afterwards = ({ kind }: Sitting): string =>
  kind === 'SHARED'
    ? '离开以后，这台设备上不会留下你的任何东西。写了一半的存在学校，下次接着写。'
    : '写了一半的存在学校，下次接着写。家长要自己登录，才能再用手机上的综评。';
