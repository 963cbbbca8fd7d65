import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { showPhotos } from '../../platform/show-photos';
import { Card } from '../../ui/card/card';
import { Chip } from '../../ui/chip/chip';
import { Dimension } from '../../ui/dimension/dimension';
import { Picture } from '../../ui/picture/picture';
import { Tappable } from '../../ui/tappable/tappable';
import { nearDay, nearTime } from '../../words/days';
import { chipOfState } from '../../words/record-states';
import { recorderWords } from '../../words/recorders';
import { Face } from './face';
import { GivenMoment } from './given-moment';
import type { Moment, MomentRecord } from './moments.queries';
import './moment-card.scss';

/** What can be done with a record from here. */
export interface MomentActions {
  onCorrect: (recordId: string) => void;
  onWithdraw: (recordId: string) => void;
  /** Only staff: to hide a record, with a reason, and to show it again. */
  onHide?: (record: MomentRecord) => void;
  onShow?: (record: MomentRecord) => void;
  /** Only staff: to correct a flower or a note with a reason. */
  onCorrectGiven?: (moment: Moment) => void;
  /** Why the last withdrawal was not taken. */
  refusal?: string;
}

/** One moment of a child. */
export function MomentCard({ moment, actions }: { moment: Moment; actions: MomentActions }) {
  return (
    <Card>
      {moment.record ? (
        <RecordMoment moment={moment} record={moment.record} actions={actions} />
      ) : (
        <GivenMoment moment={moment} onCorrect={actions.onCorrectGiven} />
      )}
    </Card>
  );
}

interface RecordMomentProps {
  moment: Moment;
  record: MomentRecord;
  actions: MomentActions;
}

function RecordMoment({ moment: { who, at }, record, actions }: RecordMomentProps) {
  const chip = chipOfState(record.state, record.stateName);
  return (
    <View className="moment">
      <View className="moment__head">
        <Face name={record.isOwn ? '我' : who} slot={record.slot} />
        <View className="moment__words">
          <Text className="moment__who">{recorderWords(record, who)}</Text>
          <Text className="moment__when">{whenWords(record, at)}</Text>
        </View>
        {chip && <Chip {...chip} />}
      </View>
      <View className={record.photos.length === 1 ? 'moment__body moment__body--beside' : 'moment__body'}>
        <Photos photos={record.photos} />
        <View className="moment__text">
          {record.words !== '' && <Text className="moment__said">{record.words}</Text>}
          {record.fields.length > 0 && (
            <Text className="moment__when">
              {record.fields.map(({ label, value }) => `${label} ${value}`).join(' · ')}
            </Text>
          )}
          <Dimension slot={record.slot} name={record.categoryName} />
        </View>
      </View>
      {record.reviewReason && <Text className="moment__reason">老师说：{record.reviewReason}</Text>}
      <Actions record={record} actions={actions} />
    </View>
  );
}

function Actions({ record, actions }: { record: MomentRecord; actions: MomentActions }) {
  const [isAsking, setAsking] = useState(false);
  const able = actionsOf(record, actions, () => setAsking(true));
  if (isAsking) {
    return (
      <View className="moment__actions">
        <Text className="moment__ask">{actions.refusal ?? '撤回后谁也看不到，也不能再找回。'}</Text>
        <Action label="撤回" record={record} onTap={() => actions.onWithdraw(record.id)} />
        <Action label="先留着" record={record} onTap={() => setAsking(false)} />
      </View>
    );
  }
  if (able.length === 0) return null;
  return (
    <View className="moment__actions">
      {able.map((action) => (
        <Action key={action.label} record={record} {...action} />
      ))}
    </View>
  );
}

interface ActionProps {
  label: string;
  isQuiet?: boolean;
  onTap: () => void;
}

function Action({ label, isQuiet, onTap, record }: ActionProps & { record: MomentRecord }) {
  return (
    <Tappable
      className={isQuiet ? 'moment__action moment__action--quiet' : 'moment__action'}
      label={`${label}：${record.categoryName}`}
      onTap={onTap}
    >
      <Text>{label}</Text>
    </Tappable>
  );
}

/** What this viewer can do with a record from here. */
function actionsOf(record: MomentRecord, actions: MomentActions, onAsk: () => void): ActionProps[] {
  const { id, state, viewerCanEdit, viewerCanWithdraw, viewerCanReview } = record;
  const { onCorrect, onHide, onShow } = actions;
  const all: Array<ActionProps | false | undefined> = [
    viewerCanEdit && { label: state === 'RETURNED' ? '改一改再交' : '接着写', onTap: () => onCorrect(id) },
    viewerCanWithdraw && { label: '撤回这条', isQuiet: true, onTap: onAsk },
    onHide && viewerCanReview.includes('HIDE') && { label: '隐藏这条', isQuiet: true, onTap: () => onHide(record) },
    onShow && viewerCanReview.includes('SHOW') && { label: '恢复显示', onTap: () => onShow(record) },
  ];
  return all.filter((action) => action !== false && action !== undefined);
}

function Photos({ photos }: { photos: MomentRecord['photos'] }) {
  if (photos.length === 0) return null;
  const urls = photos.map(({ url }) => url);
  return (
    <View className={`moment__photos moment__photos--${Math.min(photos.length, 3)}`}>
      {photos.map(({ id, thumbUrl }, index) => (
        <Tappable
          key={id}
          className="moment__photo"
          label={`放大第 ${index + 1} 张照片`}
          onTap={() => showPhotos(urls, index)}
        >
          <Picture className="moment__picture" src={thumbUrl} label={`第 ${index + 1} 张照片`} />
        </Tappable>
      ))}
    </View>
  );
}

function whenWords({ happenedOn, studentCount }: MomentRecord, at: string): string {
  const near = nearTime(at);
  const day = nearDay(happenedOn);
  const when = near.startsWith(day) ? near : day;
  if (studentCount === 0) return `${when} · 全班`;
  return studentCount > 1 ? `${when} · 和 ${studentCount - 1} 位同学一起` : when;
}
