import { phonePage } from '../platform/phone-pages';

interface PupilLinkProps {
  studentId: string;
  classId: string;
  name: string;
}

/** The name of a pupil as the way to what was recorded of them; only for who sees the pupils of the class. */
export const PupilLink = ({ studentId, classId, name }: PupilLinkProps) => (
  <a
    href={phonePage('child', { studentId, classId })}
    target="_blank"
    rel="noreferrer"
    aria-label={`看${name}的记录，在手机页面`}
  >
    {name}
  </a>
);
