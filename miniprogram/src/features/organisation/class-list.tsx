import { useQuery } from '@tanstack/react-query';
import { open } from '../../platform/navigation/navigate';
import { Loaded } from '../../ui/loaded/loaded';
import { Section } from '../../ui/section/section';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { EmptyState } from '../../ui/states/states';
import { ClassCard } from './class-card';
import { myClassesQuery, schoolClassesQuery, type ClassLine, type TaughtClass } from './organisation.queries';

/** The classes that the signed-in teacher teaches or leads this term. */
export function MyClasses() {
  return (
    <Section title="我的班级">
      <Loaded query={useQuery(myClassesQuery())} waiting={<Skeleton count={3} />}>
        {(classes) =>
          classes.length === 0 ? (
            <NothingTaught />
          ) : (
            classes.map((line) => <Taught key={line.schoolClass.id} line={line} />)
          )
        }
      </Loaded>
    </Section>
  );
}

/** All classes of a school, for those who look after the whole of it. */
export function SchoolClasses({ schoolId }: { schoolId: string }) {
  return (
    <Section title="全校班级">
      <Loaded query={useQuery(schoolClassesQuery(schoolId))} waiting={<Skeleton count={4} />}>
        {(classes) =>
          classes.length === 0 ? <NothingImported /> : classes.map((line) => <Listed key={line.id} line={line} />)
        }
      </Loaded>
    </Section>
  );
}

function Taught({ line: { schoolClass, courseNames, isHomeroom, isInGroup } }: { line: TaughtClass }) {
  return (
    <ClassCard
      name={schoolClass.name}
      note={[...courseNames, ...(isInGroup && !isHomeroom ? ['评价小组'] : [])].join('、')}
      isHomeroom={isHomeroom}
      studentCount={schoolClass.studentCount}
      onTap={() => open('class', { classId: schoolClass.id })}
    />
  );
}

function Listed({ line }: { line: ClassLine }) {
  return (
    <ClassCard
      name={line.name}
      note={line.homeroomTeacherName ? `班主任 ${line.homeroomTeacherName}` : '还没有班主任'}
      studentCount={line.studentCount}
      onTap={() => open('class', { classId: line.id })}
    />
  );
}

function NothingTaught() {
  return <EmptyState icon="class" title="这学期还没有任课" advice="学校导入任课表以后，您的班级就会出现在这里。" />;
}

function NothingImported() {
  return <EmptyState icon="sheet" title="还没有班级" advice="导入学校的名册以后，班级就会出现在这里。" />;
}
