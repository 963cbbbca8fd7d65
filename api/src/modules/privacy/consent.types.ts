import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../kernel/scalars.js';
import type { Instant } from '../../kernel/time.js';
import { ConsentDecision, ConsentKind } from './consent.rules.js';

registerEnumType(ConsentKind, { name: 'ConsentKind', description: 'What a family is asked or told about. 同意事项。' });
registerEnumType(ConsentDecision, { name: 'ConsentDecision', description: 'What a family answered. 决定。' });

@ObjectType('Consent', {
  simpleResolvers: true,
  description: "One matter about a child's data, its text and the answer that counts. 同意。",
})
export class ConsentType {
  @Field(() => ConsentKind, { description: 'The matter.' }) kind!: ConsentKind;
  @Field(() => String, { description: 'Title of the text.' }) title!: string;
  @Field(() => String, { description: 'The text, by the rules for children where the child is below fourteen.' })
  body!: string;
  @Field(() => String, { description: 'What a refusal means.' }) ifRefused!: string;
  @Field(() => Int, { description: 'Version of the text.' }) textVersion!: number;
  @Field(() => ConsentDecision, { nullable: true, description: 'The answer that counts; null when there is none.' })
  decision!: ConsentDecision | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was given.' }) decidedAt!: Instant | null;
  @Field(() => [ConsentDecision], {
    description: 'What the viewer may answer now; empty for whom it is not to decide.',
  })
  viewerCanDecide!: ConsentDecision[];
}

@InputType({ description: "Answering about a child's data. 作出决定。" })
export class DecideConsentInput {
  @Field(() => ID, { description: 'The pupil.' }) studentId!: string;
  @Field(() => ConsentKind, { description: 'The matter.' }) kind!: ConsentKind;
  @Field(() => ConsentDecision, { description: 'The answer.' }) decision!: ConsentDecision;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
