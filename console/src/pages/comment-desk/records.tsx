import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Image } from 'antd';
import { monthAndDay } from '../../../../miniprogram/src/words/days';
import { shortDay } from '../../../../miniprogram/src/words/times';
import { recordCitation } from '../../../../miniprogram/src/writing/citation';
import { timelineQuery, type Moment, type MomentRecord } from '../../features/moments/moments.queries';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';

interface RecordsProps {
  studentId: string;
  /** Takes a citation into the text; without a text there is none. */
  onCite?: (words: string) => void;
}

const stands = ({ record, isTakenBack }: Moment): boolean => record?.state !== 'HIDDEN' && !isTakenBack;

/** What was recorded about a child, beside the text, so that the comment speaks of it. */
export function Records({ studentId, onCite }: RecordsProps) {
  const query = useInfiniteQuery(timelineQuery(studentId));
  return (
    <Panel title="记录" note="最近的在前">
      <Loaded query={query}>
        {({ pages }) => {
          const moments = pages.flatMap(({ nodes }) => nodes).filter(stands);
          return moments.length === 0 ? (
            <p className="panel__foot">这学期还没有记录，想一想课上的孩子。</p>
          ) : (
            <ul className="desk__records">
              {moments.map((moment) => (
                <li key={moment.id}>
                  {moment.record ? <OneRecord record={moment.record} onCite={onCite} /> : <OneGiven moment={moment} />}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {query.hasNextPage && (
        <p className="panel__foot">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            再看一些
          </Button>
        </p>
      )}
    </Panel>
  );
}

/** A flower, or what was noted in class. */
function OneGiven({ moment: { at, course, note, conduct, flowerReason } }: { moment: Moment }) {
  const what = conduct ? '课堂表现' : '小红花';
  return (
    <>
      <span className="quiet">{[what, shortDay(at), course].filter(Boolean).join(' · ')}</span>
      <p>{`「${conduct?.name ?? flowerReason ?? ''}」${note ?? ''}`}</p>
    </>
  );
}

function OneRecord({ record, onCite }: { record: MomentRecord; onCite?: (words: string) => void }) {
  const { categoryName, happenedOn, words, fields, photos } = record;
  const day = monthAndDay(happenedOn);
  return (
    <>
      <div className="desk__record-head">
        <span className="quiet">{`${categoryName} · ${day}`}</span>
        {onCite && (
          <Button
            size="small"
            aria-label={`把${day}的${categoryName}写进评语`}
            onClick={() => onCite(recordCitation(record))}
          >
            写进评语
          </Button>
        )}
      </div>
      <p>{words}</p>
      {fields.map(({ label, value }) => (
        <p key={label} className="quiet">
          {label}：{value}
        </p>
      ))}
      {photos.length > 0 && (
        <Image.PreviewGroup items={photos.map(({ url }) => url)}>
          <div className="queue__photos">
            {photos.map(({ id, thumbUrl }, at) => (
              <Image key={id} src={thumbUrl} alt={`照片 ${at + 1}`} width={84} height={84} />
            ))}
          </div>
        </Image.PreviewGroup>
      )}
    </>
  );
}
