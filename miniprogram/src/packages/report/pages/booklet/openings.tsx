import { Text } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { GrowthReport } from '../../../../features/growth-reports/growth-reports.queries';
import { bookletOpeningsQuery, openBooklet } from '../../../../features/growth-reports/openings.queries';
import { newId } from '../../../../platform/new-id';
import { Facts } from '../../../../ui/facts/facts';
import { Section } from '../../../../ui/section/section';
import { openingWords } from '../../../../words/openings';

/** ZM-10: says once that a published version was opened, after it is shown. */
export function useOpened({ studentId, termId, version, isLive }: GrowthReport): void {
  const { mutate } = useMutation(openBooklet());
  const number = isLive ? undefined : version?.number;
  useEffect(() => {
    if (number !== undefined) mutate({ studentId, termId, number, clientMutationId: newId() });
  }, [mutate, studentId, termId, number]);
}

/** ZM-10: tells the family plainly that an opening is kept; who publishes sees by whom. */
export function Openings({ report }: { report: GrowthReport }) {
  if (!report.version) return null;
  return report.viewerCanPublish ? (
    <Opened studentId={report.studentId} termId={report.termId} />
  ) : (
    <Section title="打开记录">
      <Text className="booklet__note">
        班主任和学校能看到这本报告单有没有打开过：谁、哪一版、哪一天。看了哪页、看了多久都不记，别的家长看不到。
      </Text>
    </Section>
  );
}

function Opened({ studentId, termId }: { studentId: string; termId: string }) {
  const { data: openings = [] } = useQuery(bookletOpeningsQuery(studentId, termId));
  return (
    <Section title="谁打开过" note="只记到哪一天">
      {openings.length > 0 ? (
        <Facts facts={openings.map((one) => [`${one.who}（${one.qualityName}）`, openingWords(one)] as const)} />
      ) : (
        <Text className="booklet__note">还没有人打开过。</Text>
      )}
    </Section>
  );
}
