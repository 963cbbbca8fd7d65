import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { redeemInvitation } from '../../features/accounts/accounts.mutations';
import { groupedCode, plainCode } from '../../features/accounts/invitation-code';
import { AppError } from '../../graphql/app-error';
import { pageParams } from '../../platform/navigation/navigate';
import { useIsSignedIn } from '../../session/session';
import { wordsOf } from '../../words/refusals';

type FieldName = 'code' | 'account' | 'password' | 'again' | 'agreement';
type Errors = Partial<Record<FieldName, string>>;

export type BindForm = ReturnType<typeof useBindForm>;

/** What was typed, what is wrong with it and in whose words; a refusal clears nothing. */
export function useBindForm() {
  const isSignedIn = useIsSignedIn();
  const [isNew] = useState(!isSignedIn);
  const [code, setCode] = useState(() => groupedCode(pageParams().code ?? ''));
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [hasAgreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState<Errors>({});
  const sending = useMutation(redeemInvitation());
  const submit = () => {
    if (sending.isPending) return;
    const lack = whatIsMissing({ code, isNew, account, password, again, hasAgreed });
    setMissing(lack);
    sending.reset();
    if (Object.keys(lack).length > 0) return;
    const input = isNew ? { code: plainCode(code), account: account.trim(), password } : { code: plainCode(code) };
    sending.mutate(input);
  };
  const { errors, refusal } = toldBeside(missing, sending.error);
  const typed = { code, setCode, account, setAccount, password, setPassword, again, setAgain, hasAgreed, setAgreed };
  return { ...typed, isNew, errors, refusal, isBusy: sending.isPending, submit, bound: sending.data };
}

interface Typed {
  code: string;
  isNew: boolean;
  account: string;
  password: string;
  again: string;
  hasAgreed: boolean;
}

function whatIsMissing({ code, isNew, account, password, again, hasAgreed }: Typed): Errors {
  if (plainCode(code) === '') return { code: '请填纸条上的邀请码。' };
  if (!isNew) return {};
  if (account.trim() === '') return { account: '请起一个以后登录用的账号，手机号就可以。' };
  if (password === '') return { password: '请起一个密码。' };
  if (again !== password) return { again: '两次填的密码不一样，请再看一看。' };
  return hasAgreed ? {} : { agreement: '请先读一读上面的说明，同意就在方框里打勾。' };
}

function toldBeside(missing: Errors, error: Error | null): { errors: Errors; refusal: string } {
  if (!error) return { errors: missing, refusal: missing.agreement ?? '' };
  const field = error instanceof AppError ? error.field : undefined;
  const isBeside = field === 'code' || field === 'account' || field === 'password';
  return isBeside ? { errors: { [field]: wordsOf(error) }, refusal: '' } : { errors: {}, refusal: wordsOf(error) };
}
