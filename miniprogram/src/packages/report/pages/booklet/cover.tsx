import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import {
  childReportsQuery,
  reportVersionsQuery,
  type GrowthReport,
} from '../../../../features/growth-reports/growth-reports.queries';
import { PrintCard } from '../../../../features/growth-reports/print-card';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Facts } from '../../../../ui/facts/facts';
import { Pill } from '../../../../ui/pill/pill';
import { Section } from '../../../../ui/section/section';
import { percentOf } from '../../../../words/percent';
import { shortTime } from '../../../../words/times';
import { CheckCard } from './check-card';
import { Openings } from './openings';
import type { Place } from './place';

/** The first leaf: whose it is, how far it has come, what is missing, and the proof of what was published. */
export function Cover({ report, onTurn }: { report: GrowthReport; onTurn: (to: Place) => void }) {
  const { version, missing } = report;
  return (
    <View className="booklet__cover">
      <Head report={report} />
      <Terms studentId={report.studentId} at={report.termId} onTurn={onTurn} />
      {missing.length > 0 && (
        <Section title="还缺什么" note={`${missing.length} 项`}>
          <Facts facts={missing.map(({ name, what, who }) => [name, `${what}（${who}）`] as const)} />
        </Section>
      )}
      <Grown growth={report.growth} />
      {report.viewerCanPrint && (
        <Section title="存成 PDF" note="可以打印，黑白也清楚">
          <Card>
            <PrintCard what={{ studentId: report.studentId, termId: report.termId }} label="生成 PDF" />
          </Card>
        </Section>
      )}
      <CheckCard report={report} />
      <Openings report={report} />
      {version && <Proof version={version} />}
      {version && (report.isSuperseded || version.number > 1) && (
        <Versions report={report} at={version.number} onTurn={onTurn} />
      )}
    </View>
  );
}

/** The areas beside the own last term; without one only those of this term, and a word where nothing is there yet. */
function Grown({ growth }: Pick<GrowthReport, 'growth'>) {
  if (growth.length === 0) return null;
  const hasLast = growth.some(({ before }) => before !== null && before > 0);
  const isEmpty = growth.every(({ now }) => now === 0);
  return (
    <Section title={hasLast ? '和上学期的自己比' : '这学期记在哪些方面'} note={hasLast ? '只和自己比' : undefined}>
      {isEmpty && !hasLast ? (
        <Text className="booklet__note">刚刚开始，还没有可以比的。记下第一件事，这里就会长起来。</Text>
      ) : (
        <Facts
          facts={growth.map(({ name, now, before }) => [
            name,
            hasLast ? `上学期 ${before ?? 0} 条，本学期 ${now} 条` : `本学期 ${now} 条`,
          ])}
        />
      )}
      {!hasLast && !isEmpty && <Text className="booklet__note">到了下学期，就能和现在的自己比。</Text>}
    </Section>
  );
}

function Head({ report }: { report: GrowthReport }) {
  const { version } = report;
  return (
    <>
      <Text className="booklet__title">{report.title}</Text>
      <Text className="booklet__child">{report.studentName}</Text>
      <Text className="booklet__term">{report.termName}</Text>
      <View className="booklet__chip">
        <Chip text={report.stateName} tone={version ? 'brand' : 'wait'} icon={version ? 'tick' : 'clock'} />
      </View>
      <Text className="booklet__how-full">
        {`已完成 ${percentOf(report.completeness)}，超过 ${report.qualifiedAbove}% 为合格`}
      </Text>
      {report.isSuperseded && <Text className="booklet__note">这是旧的一版，已有更新的一版。</Text>}
      {!version && <Text className="booklet__note">发布以前还在收集，内容会慢慢变多。</Text>}
    </>
  );
}

function Proof({ version: { number, publishedAt, code, hash } }: { version: NonNullable<GrowthReport['version']> }) {
  return (
    <Section title="真伪" note="怎么知道打印的是真的">
      <Facts
        facts={[
          ['版本', `第 ${number} 版，${shortTime(publishedAt)} 发布`],
          ['查验码', code.match(/.{4}/g)?.join(' ') ?? code],
          ['内容指纹', hash.slice(0, 16)],
        ]}
      />
      <Text className="booklet__note">
        打印的每一页右下角都印着它，扫旁边的码或照着填，谁都能查真假。内容指纹由内容算出来，改一个字就不一样。
      </Text>
    </Section>
  );
}

interface VersionsProps {
  report: GrowthReport;
  at: number;
  onTurn: (to: Place) => void;
}

/** What was published once stays readable; the newest counts. */
function Versions({ report: { studentId, termId }, at, onTurn }: VersionsProps) {
  const { data: versions = [] } = useQuery(reportVersionsQuery(studentId, termId));
  return (
    <Section title="各版" note="发布过的都还在">
      <View className="booklet__terms">
        {versions.map(({ number }, index) => (
          <Pill
            key={number}
            text={`第 ${number} 版`}
            isOn={number === at}
            onTap={() => onTurn(index === 0 ? { termId } : { termId, number })}
          />
        ))}
      </View>
    </Section>
  );
}

function Terms({ studentId, at, onTurn }: { studentId: string; at: string; onTurn: (to: Place) => void }) {
  const { data: reports = [] } = useQuery(childReportsQuery(studentId));
  if (reports.length < 2) return null;
  return (
    <Section title="看哪个学期的">
      <View className="booklet__terms">
        {reports.map(({ termId, termName }) => (
          <Pill key={termId} text={termName} isOn={termId === at} onTap={() => onTurn({ termId })} />
        ))}
      </View>
    </Section>
  );
}
