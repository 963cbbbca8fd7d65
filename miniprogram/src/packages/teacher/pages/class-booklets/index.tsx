import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  classReportsQuery,
  type ClassReport,
  type ClassReports,
} from '../../../../features/growth-reports/growth-reports.queries';
import { PrintCard } from '../../../../features/growth-reports/print-card';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { goBack, open, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { familyOpeningWords } from '../../../../words/openings';
import { percentOf } from '../../../../words/percent';
import { PublishCard } from './publish-card';
import './index.scss';

/** ZM-10: the booklets of a class in seat order: how full, what is missing, publishing and printing. */
export default function ClassBookletsPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const reports = useQuery({ ...classReportsQuery(classId), enabled: useIsSignedIn() });
  const note = [schoolClass?.name, reports.data?.termName].filter(Boolean).join(' · ');
  return (
    <Paper head={<NavBar title={reports.data?.title ?? '报告单（册）'} note={note} onBack={goBack} />}>
      <Loaded query={reports} waiting={<Skeleton count={6} />}>
        {(found) =>
          found.reports.length === 0 ? (
            <EmptyState
              icon="people"
              title="班里还没有学生"
              advice="请学校管理员导入学生表，导入以后报告单会自己长出来。"
            />
          ) : (
            <Booklets found={found} />
          )
        }
      </Loaded>
    </Paper>
  );
}

function Booklets({ found }: { found: ClassReports }) {
  const isAnyOut = found.reports.some(({ version }) => version !== null);
  return (
    <>
      {found.viewerCanPublish && <PublishCard found={found} />}
      {found.viewerCanPublish && isAnyOut && (
        <Section title="全班 PDF" note="只印已发布的">
          <Card>
            <PrintCard
              what={{ classId: found.classId, termId: found.termId }}
              lastId={found.lastPrintId}
              label="生成全班 PDF"
            />
          </Card>
        </Section>
      )}
      <Section title="每个孩子" note={`超过 ${found.qualifiedAbove}% 为合格，按学号排`}>
        <View className="booklets__list">
          {found.reports.map((report) => (
            <Row key={report.studentId} report={report} found={found} />
          ))}
        </View>
      </Section>
    </>
  );
}

function Row({ report, found: { classId, termId } }: { report: ClassReport; found: ClassReports }) {
  const { studentId, studentName, seatNumber, stateName, completeness, version, state } = report;
  const who = [seatNumber, studentName].filter(Boolean).join(' ');
  const notes = notesOf(report);
  return (
    <Card
      label={[who, percentOf(completeness), stateName, ...notes].join('，')}
      onTap={() => open('booklet', { studentId, termId, classId })}
    >
      <View className="booklets__row">
        <View className="booklets__head">
          <Text className="booklets__name">{who}</Text>
          <Text className="booklets__percent">{percentOf(completeness)}</Text>
          <Chip text={stateName} tone={version ? 'brand' : 'plain'} icon={state === 'COLLECTING' ? 'clock' : 'tick'} />
        </View>
        {notes.map((note) => (
          <Text key={note} className="booklets__note">
            {note}
          </Text>
        ))}
      </View>
    </Card>
  );
}

const SHOWN = 3;

/** The first things that are missing; the booklet itself shows all of them. */
function notesOf(report: ClassReport): string[] {
  const { changed, qualified, missing } = report;
  const opened = familyOpeningWords(report);
  const owed = missing.slice(0, SHOWN).map(({ name, what, who }) => `${name}：${what}（${who}）`);
  const rest = missing.length > SHOWN ? [`还有 ${missing.length - SHOWN} 项，点开看`] : [];
  return [
    ...(opened ? [opened] : []),
    ...(changed ? ['发布以后又有新内容'] : []),
    ...(qualified ? [] : [...owed, ...rest]),
  ];
}
