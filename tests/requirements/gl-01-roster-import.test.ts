import { startApi } from '../support/api';

const STUDENTS = `query Students($classId: ID!) { classStudents(classId: $classId) { totalCount nodes { name initials seatNumber } } }`;

test('GL-1 a school imports its spreadsheets and its teacher sees the class', async () => {
  const api = await startApi();
  const world = await api.world();
  const teacher = await world.staff('T001');

  const { classStudents } = await teacher.ask(STUDENTS, { classId: await world.classId('三年级（1）班') });

  expect(classStudents.totalCount).toBe(3);
  expect(classStudents.nodes).toEqual([
    { name: '林晓禾', initials: 'lxh', seatNumber: 1 },
    { name: '刘知远', initials: 'lzy', seatNumber: 2 },
    { name: '艾力江·买买提', initials: 'aljmmt', seatNumber: 3 },
  ]);
});
