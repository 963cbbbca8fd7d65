import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { familyOpeningWords, openingWords } from '../../../../miniprogram/src/words/openings';
import { bookletOpeningsQuery, type ClassReport } from '../../features/growth-reports/class-reports.queries';
import { Loaded } from '../../ui/loaded';

/** ZM-10: whether the family has opened a booklet; who opened it is a click away. */
export function Opened({ report, termId }: { report: ClassReport; termId: string }) {
  const [isAsking, setAsking] = useState(false);
  const words = familyOpeningWords(report);
  const { studentId, studentName } = report;
  if (!words) return null;
  return (
    <>
      <Button
        type="link"
        className="booklets__more"
        aria-label={`${studentName}：${words}，看谁打开过`}
        onClick={() => setAsking(true)}
      >
        {words}
      </Button>
      <Modal
        title={`谁打开过${studentName}的报告单`}
        open={isAsking}
        footer={null}
        destroyOnHidden
        onCancel={() => setAsking(false)}
      >
        <Openings studentId={studentId} termId={termId} />
      </Modal>
    </>
  );
}

function Openings({ studentId, termId }: { studentId: string; termId: string }) {
  const query = useQuery(bookletOpeningsQuery(studentId, termId));
  return (
    <>
      <Loaded query={query}>
        {(openings) =>
          openings.length === 0 ? (
            <p>还没有人打开过。</p>
          ) : (
            <ul className="booklets__openings">
              {openings.map((one) => (
                <li key={one.id}>
                  <strong>
                    {one.who}（{one.qualityName}）
                  </strong>
                  <span className="quiet">{openingWords(one)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <p className="quiet">只记谁、哪一版、哪一天打开过，不记看了多久。家里在报告单封面上读得到这句话。</p>
    </>
  );
}
