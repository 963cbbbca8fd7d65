import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { unsent, type Entry } from '../../../../features/evidence/capture-entry';
import {
  sendAgain,
  sendParcels,
  throwAway,
  useCurrentParcel,
  useParcels,
  type Parcel,
} from '../../../../features/evidence/outbox';
import { parcelState } from '../../../../features/evidence/outbox-words';
import { goBack, open } from '../../../../platform/navigation/navigate';
import { network } from '../../../../platform/network';
import { useObservable } from '../../../../platform/observable';
import { Paper } from '../../../../session/paper';
import { usePreferences } from '../../../../session/preferences';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Group } from '../../../../ui/group/group';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { EmptyState } from '../../../../ui/states/states';
import { nearDay } from '../../../../words/days';
import './index.scss';

/** What is finished and on its way, each with where it stands and what can be done about it. */
export default function OutboxPage() {
  useGuard();
  const parcels = useParcels();
  const { isConnected } = useObservable(network);
  return (
    <Paper head={<NavBar title="等着送出" onBack={goBack} />}>
      {parcels.length === 0 ? (
        <EmptyState icon="tick" title="都送出去了" advice="没有网络时记下的，会先放在这里，连上网自动送出。" />
      ) : (
        <View className="outbox">
          <Group role="status" className="outbox__note">
            <Text>
              {isConnected
                ? '一条一条自动送出，送到了就从这里消失。'
                : '现在没有网络。都存在这台手机上，连上网就自动送出。'}
            </Text>
          </Group>
          {parcels.map((parcel) => (
            <OneParcel key={parcel.key} parcel={parcel} />
          ))}
          <Button kind="soft" icon="upload" label="现在都送一次" onTap={() => void sendParcels()} />
        </View>
      )}
    </Paper>
  );
}

function OneParcel({ parcel }: { parcel: Parcel }) {
  const { about, entry, state, refusal } = parcel;
  const isCurrent = useCurrentParcel() === parcel.key;
  return (
    <Card tone={state === 'refused' ? 'wait' : 'plain'}>
      <View className="outbox__head">
        <Text className="outbox__about">{about}</Text>
        <State parcel={parcel} isCurrent={isCurrent} />
      </View>
      {entry.words !== '' && <Text className="outbox__words">{entry.words}</Text>}
      <Text className="outbox__side">{sideWords(entry)}</Text>
      {state === 'refused' && <Text className="outbox__wrong">{refusal}</Text>}
      {!isCurrent && <Choices parcel={parcel} />}
    </Card>
  );
}

function State({ parcel, isCurrent }: { parcel: Parcel; isCurrent: boolean }) {
  const { photosOnWifiOnly } = usePreferences();
  const { isConnected, isWifi } = useObservable(network);
  const isHeldForWifi = photosOnWifiOnly && !isWifi && unsent(parcel.entry.photos) > 0;
  const words = parcelState(parcel, { isCurrent, isConnected, isHeldForWifi });
  return parcel.state === 'waiting' ? (
    <Chip tone="info" icon="clock" text={words} />
  ) : (
    <Chip tone="wait" icon="pen" text={words} />
  );
}

/** The day and the photos: 今天 · 3 张照片，2 张待上传. */
function sideWords({ happenedOn, photos }: Entry): string {
  const [count, waiting] = [photos.length, unsent(photos)];
  const told = waiting > 0 ? `${count} 张照片，${waiting} 张待上传` : `${count} 张照片`;
  return count > 0 ? `${nearDay(happenedOn)} · ${told}` : nearDay(happenedOn);
}

/** Again, changed, or not at all; the last is asked twice. */
function Choices({ parcel }: { parcel: Parcel }) {
  const [isAsked, ask] = useState(false);
  const { about } = parcel;
  if (isAsked)
    return (
      <>
        <Text className="outbox__side">不要了，写的话和照片就没有了。</Text>
        <View className="outbox__choices">
          <Choice kind="bad" label="不要了" about={about} onTap={() => throwAway(parcel)} />
          <Choice kind="plain" label="留着" about={about} onTap={() => ask(false)} />
        </View>
      </>
    );
  return (
    <View className="outbox__choices">
      {parcel.state !== 'held' && (
        <Choice kind="soft" label="再送一次" about={about} onTap={() => sendAgain(parcel.key)} />
      )}
      <Choice kind="plain" label="改一改" about={about} onTap={() => change(parcel)} />
      <Choice kind="plain" label="不要了" about={about} onTap={() => ask(true)} />
    </View>
  );
}

interface ChoiceProps {
  kind: 'bad' | 'plain' | 'soft';
  label: string;
  about: string;
  onTap: () => void;
}

const Choice = ({ kind, label, about, onTap }: ChoiceProps) => (
  <View className="outbox__choice">
    <Button kind={kind} label={label} name={`${about}：${label}`} onTap={onTap} />
  </View>
);

function change({ key, entry, place }: Parcel): void {
  const isAtHome = entry.as === 'GUARDIAN' || entry.as === 'STUDENT';
  if (isAtHome) open('capture', { studentId: entry.studentIds[0] ?? '', classId: place.classId, parcel: key });
  else open('classCapture', { classId: place.classId, parcel: key });
}
