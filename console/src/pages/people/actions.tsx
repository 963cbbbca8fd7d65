import type { SchoolPerson } from '../../features/accounts/people.queries';
import { OpenAccounts } from '../../features/accounts/open-accounts';
import { RenewAccount } from '../../features/accounts/renew-account';
import { ResetPassword } from '../../features/accounts/reset-password';
import { Invite } from './invite';

interface ActionsProps {
  schoolId: string;
  person: SchoolPerson;
}

const hasAccount = ({ state }: SchoolPerson): boolean => state !== 'NONE' && state !== 'INVITED';

/** What can be done about an account: staff by the school, pupils and guardians by a slip of their class. */
export function Actions({ schoolId, person }: ActionsProps) {
  const { staff, pupil, children, name } = person;
  if (staff)
    return hasAccount(person) ? (
      <ResetPassword schoolId={schoolId} person={staff} />
    ) : (
      <OpenAccounts schoolId={schoolId} staffNumbers={[staff.staffNumber]} label="开通，打印纸条" whose={name} />
    );
  const place = pupil ?? children[0];
  if (!place) return null;
  const { classId, studentId } = place;
  return hasAccount(person) ? (
    <RenewAccount classId={classId} personId={person.id} name={name} />
  ) : (
    <Invite classId={classId} studentId={studentId} name={name} isPupil={pupil !== null} />
  );
}
