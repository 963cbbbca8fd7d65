import { CloseOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { shortTime } from '../../../../miniprogram/src/words/times';
import {
  downloadGraduationPaper,
  graduationWordsQuery,
  type Graduation,
  type GraduationPupil,
  type GraduationWord,
} from '../../features/growth-reports/graduation.queries';
import { Loaded } from '../../ui/loaded';
import { Deciding } from './deciding';
import { FindingSign } from './finding-sign';
import { StateChip } from './state-chip';

interface PupilProps {
  graduation: Graduation;
  pupil: GraduationPupil;
  onClose: () => void;
}

/** One pupil: every criterion, every term, and all that was decided. Who opens it by the keyboard reads on there. */
export function Pupil({ graduation, pupil, onClose }: PupilProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { studentName } = pupil;
  return (
    <aside className="panel behind" aria-label={`${studentName}的毕业`} tabIndex={-1} ref={panel}>
      <div className="behind__head">
        <h2>{studentName}</h2>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label="收起" onClick={onClose} />
      </div>
      <div className="samples__detail">
        <p>
          <StateChip {...pupil} /> {pupil.word?.outcomeName}
        </p>
        <Criteria graduation={graduation} pupil={pupil} />
        <Terms pupil={pupil} />
        <Words classId={graduation.classId} studentId={pupil.studentId} />
        <div className="samples__buttons">
          <Deciding graduation={graduation} pupils={[pupil]} />
          <OwnPage classId={graduation.classId} studentId={pupil.studentId} />
        </div>
      </div>
    </aside>
  );
}

/** The pupil's own page on paper, for the roll. */
function OwnPage({ classId, studentId }: { classId: string; studentId: string }) {
  const printing = useMutation(downloadGraduationPaper(classId, studentId));
  return (
    <>
      <Button loading={printing.isPending} onClick={() => printing.mutate()}>
        打印个人表
      </Button>
      {printing.error && <Alert type="warning" title={wordsOf(printing.error)} />}
    </>
  );
}

function Criteria({ graduation, pupil }: Omit<PupilProps, 'onClose'>) {
  return (
    <section aria-label="对照标准">
      <h3>对照标准</h3>
      <ul className="graduation__lines">
        {pupil.criteria.map(({ criterionId, finding, findingName, met, notMet, unknown }) => (
          <li key={criterionId}>
            <FindingSign finding={finding} />
            <span>
              {graduation.criteria.find(({ id }) => id === criterionId)?.name}：{findingName}
              <span className="samples__quiet">
                （学期数：达到 {met}，未达到 {notMet}，无从得知 {unknown}）
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Terms({ pupil: { terms } }: { pupil: GraduationPupil }) {
  return (
    <section aria-label="各学期">
      <h3>各学期</h3>
      <ul className="graduation__lines">
        {terms.map(({ name, finding, words, levels }) => (
          <li key={name}>
            <FindingSign finding={finding} />
            <span>
              {name}：{words}
              {levels.length > 0 && (
                <span className="samples__quiet">
                  {' '}
                  · {levels.map(({ subject, level }) => `${subject} ${level}`).join('、')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ classId, studentId }: { classId: string; studentId: string }) {
  const query = useQuery(graduationWordsQuery(classId, studentId));
  return (
    <Loaded query={query}>
      {(words) => (
        <section aria-label="历次决定">
          <h3>历次决定</h3>
          {words.length === 0 && <p className="samples__quiet">还没有人提出或签署。</p>}
          {words.map((word) => (
            <Word key={word.id} word={word} />
          ))}
        </section>
      )}
    </Loaded>
  );
}

const Word = ({ word: { by, at, state, outcomeName, reason } }: { word: GraduationWord }) => (
  <div className="samples__note">
    <p className="samples__quiet">
      {by} · {shortTime(at)} · {state === 'SIGNED' ? '签署' : '提出'}
    </p>
    <p>
      {outcomeName}
      {reason !== '' && `：${reason}`}
    </p>
  </div>
);
