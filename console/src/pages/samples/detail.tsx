import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { shortTime } from '../../../../miniprogram/src/words/times';
import { oneSampledQuery, type Sampled, type SampledDetail } from '../../features/oversight/samples.queries';
import { Loaded } from '../../ui/loaded';
import { Inspecting } from './inspecting';
import { LookingAgain } from './looking-again';
import { StateChip } from './state-chip';

/** One booklet that was drawn: what was said of it, and what comes next. Who opens it by the keyboard reads on there. */
export function Detail({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery(oneSampledQuery(id));
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const name = query.data?.booklet.studentName ?? '册子';
  return (
    <aside className="panel behind" aria-label={`${name}的检查`} tabIndex={-1} ref={panel}>
      <div className="behind__head">
        <h2>{name}</h2>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label="收起检查" onClick={onClose} />
      </div>
      <Loaded query={query}>{(detail) => <Whole detail={detail} />}</Loaded>
    </aside>
  );
}

const addressOfBooklet = ({ studentId, termId }: Sampled): string =>
  `/#/packages/report/pages/booklet/index?${new URLSearchParams({ studentId, termId }).toString()}`;

function Whole({ detail }: { detail: SampledDetail }) {
  const { booklet, notes } = detail;
  const { className, termName, latest, viewerWaitsFor } = booklet;
  return (
    <div className="samples__detail">
      <p>
        {className} · {termName} · {latest === 0 ? '还没有发布' : `第 ${latest} 版`} <StateChip {...booklet} />
      </p>
      <p>
        <a href={addressOfBooklet(booklet)} target="_blank" rel="noreferrer">
          打开这份册子（另开一页）
        </a>
      </p>
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
      {viewerWaitsFor && <p className="samples__quiet">{viewerWaitsFor}</p>}
      {booklet.viewerCanInspect && <Inspecting detail={detail} />}
      {booklet.viewerCanLookAgain && <LookingAgain booklet={booklet} />}
    </div>
  );
}

function Note({ note }: { note: SampledDetail['notes'][number] }) {
  const { by, at, seenNumber, stateName, failed, words, suggestion } = note;
  return (
    <section className="samples__note" aria-label={`${by}，${stateName}`}>
      <p className="samples__quiet">
        {by} · {shortTime(at)} · {seenNumber === 0 ? '发布以前' : `第 ${seenNumber} 版`} · {stateName}
      </p>
      {failed.map((name) => (
        <p key={name}>
          <strong>不符合：</strong>
          {name}
        </p>
      ))}
      {words !== '' && <p>{words}</p>}
      {suggestion !== '' && <p>建议：{suggestion}</p>}
    </section>
  );
}
