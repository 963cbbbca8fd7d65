import { Alert, Button, Image, Input } from 'antd';
import { useState } from 'react';
import type { Waiting } from '../../features/evidence/verify.queries';
import { mayVerify, whoWords } from './verify-words';

interface OneRecordProps {
  record: Waiting;
  /** Whether another record is in the list beside it, and so can be opened. */
  isListed: (id: string) => boolean;
  refusal: string | undefined;
  isBusy: boolean;
  isReturning: boolean;
  onReturning: (isReturning: boolean) => void;
  onDecide: (decision: 'VERIFY' | 'RETURN', reason?: string) => void;
  onOpen: (id: string) => void;
}

/** A record with its photos, why to look twice, and the two things to decide. */
export function OneRecord(props: OneRecordProps) {
  const { record, refusal } = props;
  const { categoryName, happenedOn, recorderName, words, fields, photos } = record;
  return (
    <aside className="panel behind" aria-label="打开的记录">
      <div className="behind__head">
        <h2>{whoWords(record)}</h2>
      </div>
      <p className="behind__note">
        {categoryName} · {happenedOn} · {recorderName}记的
      </p>
      <div className="queue__record">
        {photos.length > 0 && (
          <Image.PreviewGroup items={photos.map(({ url }) => url)}>
            <div className="queue__photos">
              {photos.map(({ id, thumbUrl }, at) => (
                <Image key={id} src={thumbUrl} alt={`照片 ${at + 1}`} width={108} height={108} />
              ))}
            </div>
          </Image.PreviewGroup>
        )}
        <p>{words}</p>
        {fields.map(({ id, label, value }) => (
          <p key={id}>
            {label}：{value}
          </p>
        ))}
        <Flags {...props} />
        {refusal && <Alert type="warning" title={refusal} />}
        <Deciding {...props} />
      </div>
    </aside>
  );
}

const Flags = ({ record: { flags }, isListed, onOpen }: OneRecordProps) => (
  <>
    {flags.map(({ kind, words, recordId }) => (
      <Alert
        key={`${kind} ${recordId ?? ''}`}
        type="warning"
        title={words}
        action={
          recordId &&
          isListed(recordId) && (
            <Button size="small" onClick={() => onOpen(recordId)}>
              看那一条
            </Button>
          )
        }
      />
    ))}
  </>
);

const CANNED = ['照片看不清，换一张更清楚的', '写一写是哪天、在哪里', '这件事更像别的类别，换一下'];
const LONGEST = 200;

function Deciding({ record, isBusy, isReturning, onReturning, onDecide }: OneRecordProps) {
  const [reason, setReason] = useState('');
  if (!mayVerify(record)) return <p className="queue__note">这一条由别的老师核实。</p>;
  if (!isReturning)
    return (
      <div className="queue__ways">
        <Button type="primary" loading={isBusy} onClick={() => onDecide('VERIFY')}>
          核实（A）
        </Button>
        <Button onClick={() => onReturning(true)}>退回（R）</Button>
      </div>
    );
  return (
    <div className="queue__record">
      <label className="samples__field">
        退回的原因，对方会看到
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 2 }}
          value={reason}
          maxLength={LONGEST}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="queue__ways">
        {CANNED.map((words) => (
          <Button key={words} size="small" onClick={() => setReason(words)}>
            {words}
          </Button>
        ))}
      </div>
      <div className="queue__ways">
        <Button
          type="primary"
          loading={isBusy}
          disabled={reason.trim() === ''}
          onClick={() => onDecide('RETURN', reason)}
        >
          退回
        </Button>
        <Button onClick={() => onReturning(false)}>不退了</Button>
      </div>
    </div>
  );
}
