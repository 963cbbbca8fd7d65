import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../../kernel/context.js';
import { clientKey } from '../../../kernel/idempotency.js';
import { change } from '../../../kernel/unit-of-work.js';
import { issueOnPaper } from '../../accounts/index.js';
import { drawInvitations } from './invitation-slips.js';
import { PrintedSlipsType, PrintInvitationsInput } from './slips.types.js';

@Resolver()
export class SlipsResolver {
  @Mutation(() => PrintedSlipsType, {
    description:
      'New codes for those of a class without an account, as slips to be cut out; older codes no longer hold. 打印邀请码纸条。',
  })
  printInvitations(
    @Ctx() ctx: Context,
    @Arg('input', () => PrintInvitationsInput) input: PrintInvitationsInput,
  ): Promise<PrintedSlipsType> {
    const key = clientKey(signedIn(ctx), 'printInvitations', input);
    return change(
      ctx,
      (unit) => issueOnPaper(unit, input, key),
      (after, issued) => drawInvitations(after, issued, key),
      key,
    );
  }
}
