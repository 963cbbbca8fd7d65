import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType('PrintedPapers', { simpleResolvers: true, description: 'Papers of a round as PDF. 纸质评价表打印件。' })
export class PrintedPapersType {
  @Field(() => String, { description: 'A name for the file.' }) fileName!: string;
  @Field(() => String, { description: 'The PDF, in base64.' }) content!: string;
  @Field(() => Int, { description: 'How many papers there are in it. 份数。' }) papers!: number;
}

@InputType({ description: 'Printing papers of a round. 打印纸质评价表。' })
export class PrintEvaluationPapersInput {
  @Field(() => ID, { description: 'The round.' }) roundId!: string;
  @Field(() => [ID], { nullable: true, description: 'Of whom; of the whole class when absent.' })
  studentIds?: string[] | null;
  @Field(() => String, { description: "The client's own key of this submission." }) clientMutationId!: string;
}
