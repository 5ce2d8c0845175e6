import { z } from 'zod';

export type FlowExpression =
  | { type: 'comparison'; op: (typeof COMPARISONS)[number]; left: FlowExpression; right: FlowExpression }
  | { type: 'bool_op'; op: 'and' | 'or' | 'not'; operands: FlowExpression[] }
  | { type: 'arithmetic'; op: (typeof ARITHMETIC)[number]; left: FlowExpression; right: FlowExpression }
  | { type: 'variable'; name: string }
  | { type: 'string_literal'; value: string }
  | { type: 'number_literal'; value: number }
  | { type: 'bool_literal'; value: boolean };

export const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', 'contains', 'not_contains'] as const;
export const ARITHMETIC = ['+', '-', '*', '/', '%'] as const;

const inner: z.ZodType<FlowExpression> = z.lazy(() => expressionRequest);

const boolOp = z
  .looseObject({ type: z.literal('bool_op'), op: z.enum(['and', 'or', 'not']), operands: z.array(inner) })
  .refine((e) => (e.op === 'not' ? e.operands.length === 1 : e.operands.length >= 2), {
    path: ['operands'],
    message: "'not' takes one operand, 'and' and 'or' take at least two",
  });

/** The expression of an edge's condition. */
export const expressionRequest: z.ZodType<FlowExpression> = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('comparison'), op: z.enum(COMPARISONS), left: inner, right: inner }),
  boolOp,
  z.looseObject({ type: z.literal('arithmetic'), op: z.enum(ARITHMETIC), left: inner, right: inner }),
  z.looseObject({ type: z.literal('variable'), name: z.string() }),
  z.looseObject({ type: z.literal('string_literal'), value: z.string() }),
  z.looseObject({ type: z.literal('number_literal'), value: z.number() }),
  z.looseObject({ type: z.literal('bool_literal'), value: z.boolean() }),
]);
