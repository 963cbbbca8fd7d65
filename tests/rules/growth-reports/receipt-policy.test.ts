import { ANONYMOUS, type Actor } from '../../../api/src/kernel/actor.js';
import { ReceiptState } from '../../../api/src/modules/growth-reports/receipts/receipt.lifecycle.js';
import { MOVERS, seesReceipt } from '../../../api/src/modules/growth-reports/receipts/receipt.policy.js';

const OF_COUNTY = { id: 'school', path: '/p/city/county/school/', parent_id: 'county' };
const OF_CITY = { id: 'direct', path: '/p/city/direct/', parent_id: 'city' };

const holder = (role: string, unitId: string, unitPath: string): Actor => ({
  ...ANONYMOUS,
  offices: [{ appointmentId: 'a', role, personId: 'p', unitId, unitPath, classId: null }],
});

const people = {
  operator: holder('PLATFORM_OPERATOR', 'p', '/p/'),
  'officer of the city': holder('COUNTY_OFFICER', 'city', '/p/city/'),
  'officer of the county': holder('COUNTY_OFFICER', 'county', '/p/city/county/'),
  'officer of another county': holder('COUNTY_OFFICER', 'other', '/p/city/other/'),
  principal: holder('PRINCIPAL', 'school', OF_COUNTY.path),
  doctor: holder('SCHOOL_DOCTOR', 'school', OF_COUNTY.path),
};

type Who = keyof typeof people;

test.each<[Who, boolean, boolean, boolean, boolean]>([
  ['operator', true, true, false, false],
  ['officer of the city', true, true, false, true],
  ['officer of the county', true, false, true, false],
  ['officer of another county', false, false, false, false],
  ['principal', false, false, false, false],
])('the %s collects from a school of the county %s, of the city %s; audits %s, %s', (who, ...expected) => {
  const actor = people[who];
  const may = (state: ReceiptState) => [OF_COUNTY, OF_CITY].map((school) => MOVERS[state].may(actor, school));

  expect([...may(ReceiptState.COLLECTED), ...may(ReceiptState.AUDITED)]).toEqual(expected);
});

test.each<[Who, boolean, boolean]>([
  ['principal', true, true],
  ['doctor', false, false],
  ['operator', false, true],
  ['officer of the county', false, true],
  ['officer of another county', false, false],
])('the %s enters what came, signs and seals %s, and sees the receipt %s', (who, enters, sees) => {
  const actor = people[who];
  const states = [ReceiptState.ISSUED, ReceiptState.SIGNED, ReceiptState.SEALED];

  expect(states.map((state) => MOVERS[state].may(actor, OF_COUNTY))).toEqual([enters, enters, enters]);
  expect(seesReceipt(actor, OF_COUNTY)).toBe(sees);
});
